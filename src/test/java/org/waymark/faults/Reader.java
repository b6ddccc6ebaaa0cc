package org.waymark.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes from page to page of a published folder, as readers do, while it may be changing. */
public final class Reader {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\">");

    private final Path folder;
    private final List<String> complaints = new ArrayList<>();
    private int reads;
    private int withdrawn;

    public Reader(Path folder) {
        this.folder = folder;
    }

    /** How many files were read. */
    public int reads() {
        return reads;
    }

    /** How often a page was met in the moment between its removal and that of what it links to. */
    public int withdrawn() {
        return withdrawn;
    }

    /** Files that were torn, and links that led nowhere while their page stood there. */
    public List<String> complaints() {
        return complaints;
    }

    /** Reads all that links lead to, from some addresses on; an address may have nothing. */
    public void crawl(List<String> addresses) throws IOException {
        Set<String> seen = new HashSet<>(addresses);
        Deque<String> next = new ArrayDeque<>(addresses);
        while (!next.isEmpty()) {
            String page = next.pop();
            String text = read(page);
            if (text != null) {
                links(page, text).stream()
                        .filter(link -> stands(link) || !stillLinks(page, text, link))
                        .filter(seen::add)
                        .forEach(next::push);
            }
        }
    }

    private @Nullable String read(String path) throws IOException {
        try {
            String text = Files.readString(folder.resolve(path));
            reads++;
            if (SampleSite.versionOf(path, text).isEmpty()) {
                complaints.add(path + " is torn: " + text.lines().findFirst().orElse("(empty)"));
            }
            return text;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private boolean stands(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    /**
     * A missing file is a broken link only if the page that was read stands there afterwards, and
     * the manifest has not withdrawn it: no other page leads to a page that is just being removed.
     */
    private boolean stillLinks(String page, String text, String link) {
        try {
            boolean listed = isListed(page);
            boolean same = Files.readString(folder.resolve(page)).equals(text);
            if (same && !listed) {
                withdrawn++;
            } else if (same) {
                complaints.add(page + " leads to " + link + ", which is not there");
            }
            return same;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isListed(String page) throws IOException {
        Path manifest = folder.resolve("waymark.sha256");
        return Files.notExists(manifest) || Files.readString(manifest).contains("  " + page + "\n");
    }

    private static List<String> links(String page, String text) {
        Path from = Path.of(page);
        return LINK.matcher(text)
                .results()
                .map((MatchResult link) -> from.resolveSibling(link.group(1)).normalize())
                .map(path -> path.toString().replace('\\', '/'))
                .toList();
    }
}
