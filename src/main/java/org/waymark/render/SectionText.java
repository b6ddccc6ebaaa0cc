package org.waymark.render;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.Option;
import org.waymark.content.Prose;
import org.waymark.markdown.Audience;
import org.waymark.markdown.Document;
import org.waymark.markdown.FirstUses;
import org.waymark.markdown.HtmlWriter;
import org.waymark.markdown.Line;
import org.waymark.markdown.Medium;
import org.waymark.markdown.Planning;
import org.waymark.markdown.Setting;
import org.waymark.markdown.Shift;
import org.waymark.markdown.Targets;
import org.waymark.site.Site;

/**
 * Turns the texts of one section into markup: one medium, one audience, one memory of which
 * abbreviations were already spelled out. Texts must be set in the order in which they are read.
 */
final class SectionText {

    private final Site site;
    private final HtmlWriter writer;
    private final Setting setting;
    private final Seen seen;

    private SectionText(Site site, HtmlWriter writer, Setting setting, Seen seen) {
        this.site = site;
        this.writer = writer;
        this.setting = setting;
        this.seen = seen;
    }

    /** For one page of the site. */
    static SectionText web(Site site, HtmlWriter writer, Targets targets, Audience audience) {
        Seen seen = new Seen(targets, Seen.Marks.NONE);
        Shift none = new Shift(0, "");
        Setting setting =
                new Setting(Medium.WEB, audience, none, seen, new FirstUses(), Planning.NONE);
        return new SectionText(site, writer, setting, seen).asking(site.hub().options());
    }

    /** For a section of a briefing that ends with a list of the links in it. */
    static SectionText section(Site site, HtmlWriter writer, Audience audience) {
        return print(site, writer, audience, Seen.Marks.NUMBER);
    }

    /** For a part of a briefing that no list of links follows. */
    static SectionText print(Site site, HtmlWriter writer, Audience audience) {
        return print(site, writer, audience, Seen.Marks.ADDRESS);
    }

    private static SectionText print(
            Site site, HtmlWriter writer, Audience audience, Seen.Marks marks) {
        Seen seen = new Seen(new PrintTargets(site, audience.npq()), marks);
        Shift none = new Shift(0, "");
        Setting setting =
                new Setting(Medium.PRINT, audience, none, seen, new FirstUses(), Planning.NONE);
        return new SectionText(site, writer, setting, seen).asking(site.hub().options());
    }

    /** The same page, with a note behind the first use of each fact. */
    SectionText noting(FactSources sources) {
        return new SectionText(site, writer, setting.with(sources), seen);
    }

    /** The same section with deeper headings, whose ids begin with a prefix. */
    SectionText under(int levels, String idPrefix) {
        Setting deeper = setting.with(new Shift(levels, idPrefix));
        return new SectionText(site, writer, deeper, seen);
    }

    /** The same section, whose worksheets ask what these options ask. */
    SectionText asking(List<Option> options) {
        List<String> names = site.hub().options().stream().map(SectionText::name).toList();
        Planning planning =
                new Planning(
                        names,
                        phase -> options.stream().flatMap(one -> asked(one, phase)).toList());
        return new SectionText(site, writer, setting.with(planning), seen);
    }

    private Stream<Planning.Questions> asked(Option option, Option.Phase phase) {
        return option.prompts().stream()
                .filter(one -> one.phase() == phase)
                .map(one -> lines(one.questions()).stream().map(Html::markup).toList())
                .map(questions -> new Planning.Questions(name(option), questions));
    }

    private static String name(Option option) {
        return option.order() + ". " + option.title();
    }

    boolean isOnPaper() {
        return setting.medium() == Medium.PRINT;
    }

    Html blocks(Prose prose) {
        return set(writer.blocks(document(prose), setting));
    }

    Html inline(Prose prose) {
        return set(writer.inline(document(prose), setting));
    }

    List<Html> lines(List<Prose> lines) {
        return lines.stream().map(this::inline).toList();
    }

    Html passages(Prose prose) {
        return set(writer.passages(document(prose), setting));
    }

    /** The slash that XML needs in an empty element means nothing in HTML, and checkers ask why. */
    private Html set(String markup) {
        return new Html(isOnPaper() ? markup : markup.replace(" />", ">"));
    }

    /** Plain text, without a trace in the list of what was seen or spelled out. */
    String plain(Prose prose) {
        return writer.text(document(prose), apart());
    }

    /** The same line by line. */
    List<Line> plainLines(Prose prose) {
        return writer.lines(document(prose), apart());
    }

    private Setting apart() {
        return new Setting(
                setting.medium(),
                setting.audience(),
                setting.shift(),
                seen.unseen(),
                new FirstUses(),
                Planning.NONE);
    }

    /** Ids of the terms that the texts set so far name: by a reference or by an abbreviation. */
    Set<String> terms() {
        Set<String> terms = new TreeSet<>(seen.terms());
        terms.addAll(setting.firstUses().terms());
        return terms;
    }

    /** Whether the texts set so far have anything to fill in. */
    boolean hasWorksheet() {
        return setting.firstUses().hasWorksheet();
    }

    /** What the texts set so far referred to. */
    Seen seen() {
        return seen;
    }

    private Document document(Prose prose) {
        return site.document(prose);
    }
}
