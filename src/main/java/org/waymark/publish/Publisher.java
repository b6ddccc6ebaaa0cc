package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;

/**
 * Publishes a site into a folder. The new files are written whole beside the old ones first and
 * then moved into place one by one; only then is removed what the new site has not. Wherever that
 * is cut off, each file is the whole old or the whole new one, no link within readers' reach leads
 * to nothing, and the next publication does the rest. Files that Waymark did not write are never
 * touched.
 *
 * <p>The manifest lists what readers can reach, at any moment: the old site, then both, then the
 * new one. The journal lists what else may be ours in between.
 */
public final class Publisher {

    private static final Set<String> OWN =
            Set.of(Manifest.FILE, Journal.FILE, Manifest.GONE_FILE, Staging.FOLDER, Turn.FILE);

    private final Path folder;
    private final OutputFolder output;
    private final Set<String> alongside;
    private @Nullable Publication running;

    /**
     * @param folder where the site is published; made when it is not there
     * @param alongside names in that folder that belong to others and may stand beside the site
     */
    public Publisher(Path folder, Set<String> alongside) {
        this(folder, alongside, new LocalDisk());
    }

    Publisher(Path folder, Set<String> alongside, Disk disk) {
        this.folder = folder;
        this.output = new OutputFolder(folder, disk);
        this.alongside = Set.copyOf(alongside);
    }

    /** Takes the turn to publish into the folder; close it when all is done. */
    public Turn turn() throws IOException {
        output.disk().makeFolders(folder);
        return Turn.take(folder);
    }

    /** Why this folder must not be published into; empty when it may. */
    public List<Problem> objections(List<Artifact> artifacts) throws IOException {
        ProblemLog log = new ProblemLog();
        if (isForeign()) {
            log.add(
                    Code.OUTPUT_FOREIGN,
                    Position.of(folder.toString()),
                    "this folder holds files that Waymark did not write",
                    "choose an empty folder, or remove the files if nobody needs them");
            return log.problems();
        }
        Set<String> ours = journal().standing(output);
        ours.addAll(manifest().paths());
        Ground ground = new Ground(output);
        for (Artifact artifact : artifacts) {
            String path = artifact.path().value();
            Position place = Position.of(folder + "/" + path);
            if (OWN.contains(top(path))) {
                log.add(
                        Code.OUTPUT_CONFLICT,
                        place,
                        "this is the name of a file that Waymark itself keeps here",
                        "rename the file in site/resources");
            } else if (ground.isRefused(artifact, ours)) {
                log.add(
                        Code.OUTPUT_FOREIGN,
                        place,
                        "a file that Waymark did not write stands where a page is to go",
                        "move that file away, or rename the page");
            }
        }
        return log.problems();
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /**
     * Makes the folder hold these artifacts. Call it only in one's {@linkplain #turn turn}, and
     * when there are no {@linkplain #objections objections}.
     *
     * @param gone the addresses that nobody has answered for, for the next publication to tell of
     * @throws IOException when the disk refuses; {@link #refusal} says it in words
     */
    public Published publish(List<Artifact> artifacts, Set<String> gone) throws IOException {
        running = new Publication(output, manifest(), journal());
        return running.run(artifacts, gone);
    }

    /** What to tell when the disk refused. */
    public Problem refusal(IOException failure) {
        Refusal refusal = running == null ? new Refusal(folder, 0, 0, false) : running.refusal();
        return refusal.problem(failure);
    }

    /** Whether a file stands there already with these very bytes. */
    public boolean holds(Artifact artifact) throws IOException {
        return output.holds(artifact.path().value(), artifact.bytes());
    }

    /** The paths of what readers can reach, and of what they could once and is still asked for. */
    public Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>(manifest().paths());
        known.addAll(Manifest.readGone(folder.resolve(Manifest.GONE_FILE)));
        return known;
    }

    /**
     * What the lists say on which the next publication relies, as a digest: as long as it stays,
     * the next one begins with the same. Empty where there is no site of ours, and where an earlier
     * publication left something to be done.
     */
    public Optional<String> lists() throws IOException {
        return new Settled(output).lists();
    }

    /**
     * Whether each file of the site stands there as it was published. It reads all of them, by all
     * threads of the pool that it is called in.
     */
    public boolean isWhole() throws IOException {
        return new Settled(output).isWhole();
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(folder.resolve(Manifest.FILE));
    }

    private Journal journal() throws IOException {
        return Journal.read(folder.resolve(Journal.FILE));
    }

    /**
     * Whether the folder is somebody else's. In this order no build beside this one makes it seem
     * so: the journal is there before its files are, and until the manifest is.
     */
    public boolean isForeign() throws IOException {
        return hasForeignFiles() && journal().hashes().isEmpty() && manifest().paths().isEmpty();
    }

    private boolean hasForeignFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !isNoMatter(file.getFileName().toString()))
                    .anyMatch(OutputFolder::holdsFiles);
        }
    }

    private boolean isNoMatter(String name) {
        return alongside.contains(name) || OWN.contains(name);
    }
}
