package org.waymark.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;
import org.waymark.content.Link;
import org.waymark.content.Option;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.pdf.Attachment;
import org.waymark.problem.Json;
import org.waymark.site.DeadLinks;
import org.waymark.site.Output;
import org.waymark.site.Site;

/**
 * The data that a briefing was made from, for a program that finds the PDF in an archive: the
 * options, and the facts and links that its words name.
 */
final class SourceData {

    private final Site site;
    private final SectionText text;

    /**
     * @param text sets texts as the briefing's readers see them
     */
    SourceData(Site site, SectionText text) {
        this.site = site;
        this.text = text;
    }

    /** What the words of a briefing name: ids of facts and of links. */
    record Named(Collection<String> facts, Collection<String> links) {}

    Attachment of(Output.PdfBriefing briefing, Named named) {
        String pdf = briefing.path().value();
        return new Attachment(
                pdf.substring(pdf.lastIndexOf('/') + 1).replaceFirst("\\.pdf$", ".json"),
                "application/json",
                "The options, dated facts and links of this briefing as data",
                Attachment.Relationship.DATA,
                Json.write(data(briefing, named)));
    }

    private Map<String, Object> data(Output.PdfBriefing briefing, Named named) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", briefing.title());
        data.put("publisher", site.hub().profile().name());
        data.put("date", site.today().toString());
        data.put("address", Addresses.of(site, briefing.path()));
        data.put("language", site.hub().profile().language());
        if (briefing.npq() != null) {
            data.put("npq", briefing.npq().code());
        }
        data.put("options", site.hub().options().stream().map(this::option).toList());
        data.put("facts", entries(named.facts(), site.entries().facts()).map(this::fact).toList());
        data.put("links", entries(named.links(), site.entries().links()).map(this::link).toList());
        return data;
    }

    private static <T> Stream<T> entries(Collection<String> ids, Map<String, T> all) {
        return ids.stream().distinct().sorted().map(all::get).filter(Objects::nonNull);
    }

    private Map<String, Object> option(Option option) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", option.order());
        data.put("id", option.id());
        data.put("title", option.title());
        data.put("aim", text.plain(option.aim()));
        data.put("timeLevel", word(option.terms().time().level()));
        data.put("time", text.plain(option.terms().time().text()));
        data.put("cost", text.plain(option.terms().cost()));
        data.put("suits", plain(option.terms().suits()));
        data.put("conditions", plain(option.terms().conditions()));
        data.put("leadsTo", plain(option.terms().leadsTo()));
        data.put("talkTo", plain(option.terms().talkTo()));
        data.put("relations", option.relations().stream().map(this::relation).toList());
        return data;
    }

    private Map<String, Object> relation(Option.Relation relation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", word(relation.type()));
        data.put("to", relation.to().id());
        data.put("why", text.plain(relation.why()));
        return data;
    }

    private List<String> plain(List<Prose> texts) {
        return texts.stream().map(text::plain).toList();
    }

    private Map<String, Object> fact(Fact fact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", fact.id());
        data.put("text", Objects.requireNonNullElse(fact.wording(site.today()), fact.now()));
        data.put("value", fact.value());
        data.put("confidence", word(fact.confidence()));
        data.put("checkedOn", fact.checkedOn().toString());
        data.put("reviewBy", fact.reviewBy().toString());
        putDay(data, "expires", fact.expires());
        putSource(data, fact.source());
        return data;
    }

    private void putSource(Map<String, Object> data, Ref source) {
        Link link = site.entries().links().get(source.id());
        if (link != null) {
            Map<String, Object> from = new LinkedHashMap<>();
            from.put("title", link.title());
            from.put("address", link.url().toString());
            putDead(from, link);
            data.put("source", from);
        }
    }

    private Map<String, Object> link(Link link) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", link.id());
        data.put("title", link.title());
        data.put("address", link.url().toString());
        data.put("publisher", link.publisher());
        data.put("kind", word(link.kind()));
        putDead(data, link);
        putDay(data, "checkedOn", link.checkedOn());
        data.put("reviewBy", link.reviewBy().toString());
        return data;
    }

    private void putDead(Map<String, Object> data, Link link) {
        DeadLinks.Dead dead = site.deadLinks().get(link.id());
        putDay(data, "notWorkingSince", dead == null ? null : dead.since());
    }

    private static void putDay(Map<String, Object> data, String key, @Nullable LocalDate day) {
        if (day != null) {
            data.put(key, day.toString());
        }
    }

    /** As it is written in the content's files. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
