package org.waymark.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * What the name of a Markdown file says: {@code 3-share-expertise.md} is share-expertise, in the
 * third place.
 *
 * @param order its place from 1, or 0 for none
 */
record FileName(String path, int order, String id) {

    /** Whether the files of a folder have a place in a list. */
    enum Order {
        NONE("share-expertise.md"),
        OPTIONAL("share-expertise.md or 3-share-expertise.md"),
        REQUIRED("3-share-expertise.md");

        private final String example;

        Order(String example) {
            this.example = example;
        }
    }

    private static final Pattern ORDERED = Pattern.compile("([0-9]{1,3})-(.+)");
    private static final int LONGEST = 80;

    /** Reads a path; a wrong name is reported and read as the nearest right one. */
    static FileName read(String path, Order order, ProblemLog log) {
        String stem = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
        String right = IdType.isId(stem) ? stem : shortened(Words.id(stem));
        FileName name = split(path, right.isEmpty() ? "unnamed" : right, order);
        boolean unplaced = order == Order.REQUIRED && name.order == 0;
        if (stem.length() > LONGEST && stem.startsWith(right)) {
            String most = "a file name must have at most " + LONGEST + " characters before \".md\"";
            report(name, most, unplaced, log);
        } else if (!right.equals(stem)) {
            String form = "small letters, digits and hyphens, as in " + order.example;
            report(name, "a file name must have only " + form, unplaced, log);
        } else if (unplaced) {
            report(name, "the file's name must begin with its place in the list", true, log);
        }
        return name;
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceFirst("-$", "");
    }

    private static void report(FileName name, String message, boolean unplaced, ProblemLog log) {
        String place = name.order == 0 ? "" : name.order + "-";
        String to = unplaced ? "a name like \"3-" : "\"" + place;
        String hint = "rename it to " + to + name.id + ".md\"";
        log.add(Code.FILE_NAME, Position.of(name.path), message, hint);
    }

    private static FileName split(String path, String stem, Order order) {
        Matcher ordered = ORDERED.matcher(stem);
        boolean has = order != Order.NONE && ordered.matches();
        return has
                ? new FileName(path, Integer.parseInt(ordered.group(1)), ordered.group(2))
                : new FileName(path, 0, stem);
    }

    /** A name for a file that nobody would have to rename, if its words allow one. */
    static Optional<String> suggestion(String name, String ending) {
        int dot = name.lastIndexOf('.');
        String id = Words.id(dot > 0 ? name.substring(0, dot) : name);
        return id.isEmpty() ? Optional.empty() : Optional.of(id + ending);
    }
}
