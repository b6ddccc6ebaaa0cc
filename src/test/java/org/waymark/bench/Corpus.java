package org.waymark.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents, a link catalogue and groups that each tool gets in its own format. The same number and
 * seed make the same bytes on any machine. Documents are made when they are asked for, since those
 * of a large corpus need not fit into memory.
 */
final class Corpus {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final int size;
    private final String seed;
    private final List<Link> links;
    private final List<Group> groups;

    /** An entry of the catalogue. */
    record Link(String id, String title, String url, String publisher, String description) {}

    /** A qualification that documents belong to. */
    record Group(String id, String title, String intro) {}

    /**
     * A document without its text.
     *
     * @param groups the ids of one to three groups
     * @param links the ids of six links, in the order of the text
     */
    record Head(
            String id,
            String title,
            String summary,
            LocalDate date,
            List<String> groups,
            List<String> links) {}

    /** A document; in its text, a link is {@code [text](link:ID)}. */
    record Doc(Head head, String body) {}

    /**
     * @param size how many documents there are
     */
    Corpus(int size, String seed) {
        this.size = size;
        this.seed = seed;
        this.links = IntStream.range(0, Math.max(60, size / 20)).mapToObj(this::link).toList();
        this.groups = IntStream.range(0, Math.max(4, size / 100)).mapToObj(this::group).toList();
    }

    int size() {
        return size;
    }

    List<Link> links() {
        return links;
    }

    List<Group> groups() {
        return groups;
    }

    Stream<Doc> docs() {
        return IntStream.range(0, size).mapToObj(this::doc);
    }

    /** All documents without their texts, newest first. */
    List<Head> newest() {
        return docs().map(Doc::head)
                .sorted(Comparator.comparing(Head::date).thenComparing(Head::id).reversed())
                .toList();
    }

    private Link link(int number) {
        Draw draw = new Draw(seed + ":link:" + number);
        Prose prose = new Prose(draw);
        String title = prose.fill("{ing} {topic}: {adj} {noun}");
        String place = prose.fill("{noun}/") + String.format(Locale.ROOT, "%04d", number + 1);
        String url = "https://library.school.uk/library/" + place + "?from=hub&term=";
        return new Link(
                String.format(Locale.ROOT, "lk-%04d", number + 1),
                title,
                url + draw.between(1, 3),
                prose.fill("{pub}"),
                prose.fill("A {adj} account of {topic} {stage}."));
    }

    private Group group(int number) {
        Prose prose = new Prose(new Draw(seed + ":group:" + number));
        List<String> areas = Prose.all("area");
        int round = number / areas.size() + 1;
        String title = "NPQ in " + areas.get(number % areas.size());
        return new Group(
                String.format(Locale.ROOT, "npq-%03d", number + 1),
                round == 1 ? title : title + " " + round,
                prose.sentence() + " " + prose.sentence());
    }

    /**
     * One document.
     *
     * @param number its place, from 0
     */
    Doc doc(int number) {
        Draw draw = new Draw(seed + ":doc:" + number);
        Prose prose = new Prose(draw);
        List<String> named =
                draw.distinct(links.size(), 6).stream().map(one -> links.get(one).id()).toList();
        String title = prose.fill("{ing} {topic} {stage}");
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        String id = String.format(Locale.ROOT, "d%05d-%s", number + 1, slug);
        String summary = prose.fill("How {who} {verb} {thing} {where}.");
        LocalDate date = FIRST.plusDays(draw.below(700));
        int count = draw.between(1, 3);
        List<String> of =
                draw.distinct(groups.size(), count).stream()
                        .map(one -> groups.get(one).id())
                        .sorted()
                        .toList();
        Head head = new Head(id, title, summary, date, of, named);
        return new Doc(head, new Body(draw, named).write(number));
    }
}
