package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;

/**
 * Publishes a site into a folder. The new files are written whole beside the old ones first and
 * then moved into place one by one; only then is what the last publication had and this one has not
 * removed; the manifest is written last. Files that Waymark did not write are never touched.
 */
public final class Publisher {

    private static final String STAGING = ".waymark-staging";

    private final Path folder;
    private final OutputFolder output;
    private final Set<String> alongside;

    /**
     * @param folder where the site is published; made when it is not there
     * @param alongside names in that folder that belong to others and may stand beside the site
     */
    public Publisher(Path folder, Set<String> alongside) {
        this.folder = folder;
        this.output = new OutputFolder(folder);
        this.alongside = Set.copyOf(alongside);
    }

    /** Why this folder must not be published into; empty when it may. */
    public List<Problem> objections(List<Artifact> artifacts) throws IOException {
        ProblemLog log = new ProblemLog();
        Set<String> ours = ours();
        if (ours.isEmpty() && hasForeignFiles()) {
            log.add(
                    Code.OUTPUT_FOREIGN,
                    Position.of(folder.toString()),
                    "this folder holds files that Waymark did not write",
                    "choose an empty folder, or remove the files if nobody needs them");
            return log.problems();
        }
        for (Artifact artifact : artifacts) {
            String path = artifact.path().value();
            if (isForeign(artifact, ours)) {
                log.add(
                        Code.OUTPUT_FOREIGN,
                        Position.of(folder + "/" + path),
                        "a file that Waymark did not write stands where a page is to go",
                        "move that file away, or rename the page");
            }
        }
        return log.problems();
    }

    /**
     * Makes the folder hold these artifacts. Call it only when there are no {@linkplain #objections
     * objections}.
     *
     * @throws IOException when the disk refuses; what is published then is the old site or, in
     *     part, the new one, and the next publication mends it
     */
    public Published publish(List<Artifact> artifacts) throws IOException {
        Set<String> before = ours();
        Manifest manifest = Manifest.of(artifacts);
        List<Artifact> changed = changed(artifacts);
        Path staging = folder.resolve(STAGING);
        OutputFolder.deleteTree(staging);
        Files.createDirectories(staging);
        write(folder.resolve(Manifest.NEXT_FILE), union(before, manifest));
        stage(changed, staging);
        List<String> obsolete = before.stream().filter(path -> !manifest.has(path)).toList();
        int removed = output.remove(inTheWay(obsolete, manifest));
        moveIntoPlace(changed, before, staging);
        removed += output.remove(obsolete);
        Path next = Files.writeString(staging.resolve(Manifest.FILE), manifest.text());
        move(next, folder.resolve(Manifest.FILE));
        Files.deleteIfExists(folder.resolve(Manifest.NEXT_FILE));
        OutputFolder.deleteTree(staging);
        return new Published(changed.size(), artifacts.size() - changed.size(), removed);
    }

    /** The paths of what is published now, and of what was before and is still asked for. */
    public Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>(ours());
        known.addAll(Manifest.readGone(folder.resolve(Manifest.GONE_FILE)));
        return known;
    }

    /** Keeps the addresses that nobody has answered for, for the next publication to tell of. */
    public void remember(Set<String> gone) throws IOException {
        Path file = folder.resolve(Manifest.GONE_FILE);
        if (gone.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, String.join("\n", new TreeSet<>(gone)) + "\n");
        }
    }

    private Set<String> ours() throws IOException {
        Set<String> ours =
                new TreeSet<>(Manifest.read(folder.resolve(Manifest.FILE)).hashes().keySet());
        ours.addAll(Manifest.read(folder.resolve(Manifest.NEXT_FILE)).hashes().keySet());
        return ours;
    }

    private boolean hasForeignFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !alongside.contains(name) && !name.equals(STAGING));
        }
    }

    private boolean isForeign(Artifact artifact, Set<String> ours) throws IOException {
        String path = artifact.path().value();
        return output.isBarred(path, ours)
                || (output.isTaken(path, ours) && !holds(folder.resolve(path), artifact));
    }

    private List<Artifact> changed(List<Artifact> artifacts) throws IOException {
        List<Artifact> changed = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            if (!holds(folder.resolve(artifact.path().value()), artifact)) {
                changed.add(artifact);
            }
        }
        return changed;
    }

    private static boolean holds(Path file, Artifact artifact) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == artifact.bytes().length
                && Arrays.equals(Files.readAllBytes(file), artifact.bytes());
    }

    private static String union(Set<String> before, Manifest manifest) {
        Map<String, String> hashes = new TreeMap<>(manifest.hashes());
        before.forEach(path -> hashes.putIfAbsent(path, "-"));
        return new Manifest(hashes).text();
    }

    private static void stage(List<Artifact> changed, Path staging) throws IOException {
        for (int i = 0; i < changed.size(); i++) {
            Files.write(staging.resolve(Integer.toString(i)), changed.get(i).bytes());
        }
    }

    /**
     * New files first: a changed page may link to them, and no link should lead nowhere meanwhile.
     */
    private void moveIntoPlace(List<Artifact> changed, Set<String> before, Path staging)
            throws IOException {
        List<Integer> order =
                Stream.iterate(0, i -> i + 1)
                        .limit(changed.size())
                        .sorted(Comparator.comparing(i -> before.contains(path(changed.get(i)))))
                        .toList();
        for (int i : order) {
            Path target = folder.resolve(path(changed.get(i)));
            Files.createDirectories(target.getParent());
            output.clearFolders(path(changed.get(i)));
            move(staging.resolve(Integer.toString(i)), target);
        }
    }

    private static String path(Artifact artifact) {
        return artifact.path().value();
    }

    /** Files where the new site has a folder, and files in a folder where it has a file. */
    private static List<String> inTheWay(List<String> obsolete, Manifest manifest) {
        Set<String> folders =
                manifest.hashes().keySet().stream()
                        .flatMap(OutputFolder::above)
                        .collect(Collectors.toSet());
        return obsolete.stream()
                .filter(
                        path ->
                                folders.contains(path)
                                        || OutputFolder.above(path).anyMatch(manifest::has))
                .toList();
    }

    private static void write(Path file, String text) throws IOException {
        Path whole = Files.writeString(file.resolveSibling(STAGING).resolve("manifest"), text);
        move(whole, file);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
