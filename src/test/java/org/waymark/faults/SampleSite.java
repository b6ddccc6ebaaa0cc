package org.waymark.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/**
 * A site that differs from version to version in pages that are changed, new and gone, in folders
 * that come and go, and in pictures that only some versions have. Every page links to all others,
 * and every file says which version it is of, so that half a file is known for what it is.
 *
 * @param version 1 or more; 0 is the empty site
 * @param texts the files
 */
public record SampleSite(int version, Map<String, String> texts) {

    /** The versions that were asked for last: readers compare every file with its version. */
    private static final Map<String, SampleSite> MADE =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, SampleSite> made) {
                            return size() > 64;
                        }
                    });

    private static final Pattern FIRST_LINE = Pattern.compile("([0-9]+) of ([0-9]+): .*");

    /**
     * Makes a version.
     *
     * @param topics how many folders it may have
     */
    public static SampleSite of(int version, int topics) {
        String name = version + " of " + topics;
        SampleSite made = MADE.get(name);
        return made != null ? made : MADE.merge(name, make(version, topics), (one, same) -> one);
    }

    private static SampleSite make(int version, int topics) {
        Map<String, String> texts = new TreeMap<>();
        if (version == 0) {
            return new SampleSite(0, texts);
        }
        List<String> paths = paths(version, topics);
        for (String path : paths) {
            // What is no page stays the same in three versions of four
            int stamp = path.endsWith(".html") ? version : version / 4 * 4 + 1;
            texts.put(path, text(stamp, topics, path, path.endsWith(".html") ? paths : List.of()));
        }
        return new SampleSite(version, texts);
    }

    private static List<String> paths(int version, int topics) {
        Random chance = new Random(version * 7919L + topics);
        List<String> paths = new ArrayList<>(List.of("index.html", "site.css", "pages.json"));
        for (int i = 0; i < topics; i++) {
            String folder = "topic" + i + "/";
            if (chance.nextInt(3) > 0) {
                paths.add(folder + "index.html");
                paths.add(folder + "picture" + chance.nextInt(3) + ".png");
            }
            if (chance.nextInt(3) > 0) {
                paths.add(folder + "deep/er/page.html");
            }
        }
        return paths;
    }

    private static String text(int version, int topics, String path, List<String> links) {
        StringBuilder text = new StringBuilder(version + " of " + topics + ": " + path + "\n");
        OutputPath from = new OutputPath(path);
        for (String link : links) {
            text.append("<a href=\"").append(from.to(new OutputPath(link))).append("\">\n");
        }
        // Lengths differ, so that no two versions are taken for one by their size
        text.append(
                "filler \n".repeat(new Random(path.hashCode() + version).nextInt(topics * 100)));
        return text.append("end of ").append(version).append('\n').toString();
    }

    /** What a publisher gets. */
    public List<Artifact> artifacts() {
        return texts.entrySet().stream()
                .map(one -> new Artifact(new OutputPath(one.getKey()), bytes(one.getValue())))
                .toList();
    }

    /** The version of a file that was found, if it is whole and stands where it belongs. */
    public static Optional<Integer> versionOf(String path, String text) {
        Matcher first = FIRST_LINE.matcher(text.lines().findFirst().orElse(""));
        if (!first.matches() || first.group(1).length() > 6) {
            return Optional.empty();
        }
        int version = Integer.parseInt(first.group(1));
        int topics = Integer.parseInt(first.group(2));
        String whole =
                path.endsWith(".html")
                        ? of(version, topics).texts().get(path)
                        : text(version, topics, path, List.of());
        return text.equals(whole) ? Optional.of(version) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
