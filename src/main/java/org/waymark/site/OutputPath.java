package org.waymark.site;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an output stands in the published site: relative to its root, with forward slashes.
 *
 * @param value for example {@code options/share-expertise.html}
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    private static final Pattern ODD = Pattern.compile("/\\.{0,2}/");

    /**
     * Takes a path that stays in the site.
     *
     * @throws IllegalArgumentException for a path that would leave the site's folder
     */
    public OutputPath {
        boolean inside =
                !value.isEmpty()
                        && !value.startsWith("/")
                        && !value.contains("\\")
                        && !ODD.matcher("/" + value + "/").find();
        if (!inside) {
            throw new IllegalArgumentException("not a path inside the site: " + value);
        }
    }

    /** Whether two ways to write an address mean one: with and without ending, as browsers do. */
    public static boolean isSame(String path, String written) {
        return Stream.of("", "/", "index.html", "/index.html", ".html")
                .anyMatch(ending -> path.equals(written + ending) || written.equals(path + ending));
    }

    /** The way from this file to another, as a relative URL: the site works at any sub-path. */
    public String to(OutputPath other) {
        String folder = value.substring(0, value.lastIndexOf('/') + 1);
        int shared = sharedFolders(folder, other.value);
        long up = folder.substring(shared).chars().filter(c -> c == '/').count();
        String way = "../".repeat((int) up) + other.value.substring(shared);
        return way.isEmpty() ? "./" : way;
    }

    /** The way from this file to the site's root: empty, or {@code ../} for each folder. */
    public String toRoot() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count());
    }

    /** The folder it stands in, without a slash at the end; empty at the root. */
    public String folder() {
        return value.substring(0, Math.max(0, value.lastIndexOf('/')));
    }

    private static int sharedFolders(String folder, String other) {
        int shared = 0;
        for (int i = 0; i < folder.length() && i < other.length(); i++) {
            if (folder.charAt(i) != other.charAt(i)) {
                break;
            }
            if (folder.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
