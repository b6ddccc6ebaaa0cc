package org.waymark.edit;

import java.util.ArrayList;
import java.util.List;
import org.waymark.load.Form;
import org.waymark.markdown.Drafted;

/**
 * A file of a draft: what stands under one heading of the first level.
 *
 * @param file its name
 * @param text the file
 * @param blocks its blocks, each with the line it begins in
 */
record Chapter(String file, String text, List<Placed> blocks) {

    private static final int LONGEST_NAME = 60;

    Chapter {
        blocks = List.copyOf(blocks);
    }

    /** A block and its first line in the file. */
    record Placed(Drafted block, int line) {

        /** The line in which some words stand, or else some other words, or the first. */
        int lineOf(String words, String other) {
            String[] lines = block.text().split("\n", -1);
            for (String wanted : List.of(words, other)) {
                for (int i = 0; i < lines.length; i++) {
                    if (!wanted.isEmpty() && lines[i].contains(wanted)) {
                        return line + i;
                    }
                }
            }
            return line;
        }
    }

    /** A document cut at its headings of the first level; each becomes the title of a file. */
    static List<Chapter> of(List<Drafted> blocks, String first) {
        List<Chapter> chapters = new ArrayList<>();
        List<Drafted> rest = new ArrayList<>();
        String title = first;
        for (Drafted block : blocks) {
            if (block.kind() == Drafted.Kind.HEADING && block.level() == 1) {
                addTo(chapters, title, rest);
                title = block.words();
                rest.clear();
                rest.add(block);
            } else {
                rest.add(block);
            }
        }
        addTo(chapters, title, rest);
        return chapters;
    }

    private static void addTo(List<Chapter> chapters, String title, List<Drafted> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append("---\ntitle: \"");
        text.append(title.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n---\n");
        List<Placed> placed = new ArrayList<>();
        int line = 4;
        for (Drafted block : blocks) {
            if (block.kind() == Drafted.Kind.HEADING && block.level() == 1) {
                placed.add(new Placed(block, 2));
                continue;
            }
            text.append(line > 4 ? "\n" : "");
            line += line > 4 ? 1 : 0;
            placed.add(new Placed(block, line));
            text.append(block.text()).append('\n');
            line += Math.toIntExact(block.text().lines().count());
        }
        String file = (chapters.size() + 1) + "-" + slug(title) + ".md";
        chapters.add(new Chapter(file, text.toString(), placed));
    }

    /** A title as the name of a file: an id, as editors write it. */
    static String slug(String title) {
        String id = Form.id(title);
        String slug = id.substring(0, Math.min(LONGEST_NAME, id.length())).replaceAll("-$", "");
        return slug.isEmpty() ? "draft" : slug;
    }
}
