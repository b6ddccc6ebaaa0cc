package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document: 350 to 450 words, three to five headings, two lists, six links, and a
 * table in each third one.
 */
final class Body {

    private static final int IN_PARAGRAPHS = 4;

    private final Draw draw;
    private final Prose prose;
    private final List<String> links;
    private final List<Section> sections = new ArrayList<>();
    private int linked;

    Body(Draw draw, List<String> links) {
        this.draw = draw;
        this.prose = new Prose(draw);
        this.links = links;
    }

    private record Section(String heading, List<String> blocks) {

        String text() {
            return heading + "\n\n" + String.join("\n\n", blocks);
        }
    }

    /**
     * Writes it.
     *
     * @param number the document's place in the corpus, from 0
     */
    String write(int number) {
        List<String> all = Prose.all("head");
        int count = draw.between(3, 5);
        List<String> heads = draw.distinct(all.size(), count).stream().map(all::get).toList();
        List<Integer> lists = draw.distinct(heads.size(), 2);
        int table = number % 3 == 0 ? draw.below(heads.size()) : -1;
        int[] sentences = spread(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            Section section = section(heads.get(i), sentences[i]);
            if (lists.contains(i)) {
                section.blocks.add(prose.bullets(next()));
            }
            if (i == table) {
                section.blocks.add(prose.table());
            }
            sections.add(section);
        }
        String intro = prose.sentence() + " " + prose.sentence();
        fill(intro);
        List<String> parts = new ArrayList<>(List.of(intro));
        sections.forEach(section -> parts.add(section.text()));
        return String.join("\n\n", parts) + "\n";
    }

    private String next() {
        return links.get(linked++);
    }

    /** How many sentences with a link each section has. */
    private int[] spread(int count) {
        int[] spread = new int[count];
        int given = 0;
        while (given < IN_PARAGRAPHS) {
            spread[given < count ? given : draw.below(count)]++;
            given++;
        }
        return spread;
    }

    private Section section(String heading, int sentences) {
        List<String> lines = new ArrayList<>(List.of(prose.sentence()));
        for (int i = 0; i < sentences; i++) {
            lines.add(prose.linked(next()));
        }
        return new Section("## " + heading, new ArrayList<>(List.of(String.join(" ", lines))));
    }

    /** Adds sentences until there are enough words. */
    private void fill(String intro) {
        int target = draw.between(355, 420);
        int words = words(intro);
        for (Section section : sections) {
            words += words(section.text());
        }
        while (words < target) {
            List<String> blocks = sections.get(draw.below(sections.size())).blocks;
            int last = blocks.size() - 1;
            boolean joins = last > 0 && "-|".indexOf(blocks.get(last).charAt(0)) < 0;
            boolean joined = joins && draw.below(3) > 0;
            String sentence = prose.sentence();
            if (joined) {
                blocks.set(last, blocks.get(last) + " " + sentence);
            } else {
                blocks.add(sentence);
            }
            words += words(sentence);
        }
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }
}
