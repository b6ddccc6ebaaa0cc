package org.waymark.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.site.Artifact;

/** One publication, step by step; each step leaves a folder that the next publication mends. */
final class Publication {

    /** What a disk takes for a file beyond its bytes, and for the folders around it. */
    private static final long BLOCK = 4096;

    private final Path folder;
    private final Disk disk;
    private final OutputFolder output;
    private final Staging staging;
    private final Manifest reached;
    private final Journal traces;
    private final Set<String> before;
    private long needed;
    private boolean begun;

    /**
     * @param reached what readers can reach now
     * @param traces what a publication that was cut off may have left besides
     */
    Publication(OutputFolder output, Manifest reached, Journal traces) throws IOException {
        this.folder = output.root();
        this.disk = output.disk();
        this.output = output;
        this.staging = new Staging(folder, disk);
        this.reached = reached;
        this.traces = traces;
        this.before = traces.standing(output);
        before.addAll(reached.paths());
    }

    /**
     * Everything that needs room on the disk is written before the first file gets its place: a
     * full disk changes nothing.
     */
    Published run(List<Artifact> artifacts, Set<String> gone) throws IOException {
        Ground ground = new Ground(output);
        List<Compared> compared = AtOnce.each(artifacts, one -> compare(one, ground));
        Manifest next = Compared.manifest(compared);
        List<Artifact> changed = Compared.changed(compared);
        List<String> obsolete =
                Sequence.goodbye(before.stream().filter(path -> !next.has(path)).toList());
        staging.clear();
        int removed = 0;
        if (!isDone(changed, obsolete, next, gone)) {
            requireRoom(changed, next);
            stage(changed, next, gone);
            begin();
            removed = place(changed, next, obsolete) + finish(next, gone, obsolete);
        }
        return new Published(changed.size(), artifacts.size() - changed.size(), removed);
    }

    private static Compared compare(Artifact artifact, Ground ground) throws IOException {
        byte[] bytes = artifact.bytes();
        return new Compared(
                artifact, Manifest.sha256(bytes), !ground.holds(artifact.path().value(), bytes));
    }

    /** What to tell when a disk refused. */
    Refusal refusal() {
        return new Refusal(folder, needed, room(), begun);
    }

    private boolean isDone(
            List<Artifact> changed, List<String> obsolete, Manifest next, Set<String> gone)
            throws IOException {
        return changed.isEmpty()
                && obsolete.isEmpty()
                && next.equals(reached)
                && Manifest.readGone(folder.resolve(Manifest.GONE_FILE)).equals(gone)
                && !Files.exists(folder.resolve(Journal.FILE), LinkOption.NOFOLLOW_LINKS);
    }

    private void requireRoom(List<Artifact> changed, Manifest next) throws IOException {
        int listed = reached.text().length() + next.text().length() + traces.text().length();
        long lists = 4L * listed;
        needed =
                lists
                        + changed.stream()
                                .mapToLong(one -> one.length() / BLOCK * BLOCK + 2 * BLOCK)
                                .sum();
        if (refusal().isFull()) {
            throw new FileSystemException(folder.toString(), null, Refusal.NO_SPACE);
        }
    }

    private long room() {
        try {
            return disk.room(folder);
        } catch (IOException e) {
            return 0;
        }
    }

    private void stage(List<Artifact> changed, Manifest next, Set<String> gone) throws IOException {
        staging.open();
        staging.writeAll(changed);
        staging.writeForGood("journal", journal(next).text());
        staging.writeForGood("reached", next.with(reached).text());
        staging.writeForGood("manifest", next.text());
        staging.writeForGood("gone", String.join("\n", new TreeSet<>(gone)) + "\n");
    }

    /** Whatever is ours and not on both manifests, with the traces of what was cut off before. */
    private Journal journal(Manifest next) throws IOException {
        Journal journal = traces;
        next.hashes().forEach(journal::add);
        for (String path : before) {
            if (!(reached.has(path) && next.has(path)) && output.isStanding(path)) {
                journal.add(path, output.hash(path));
            }
        }
        return journal;
    }

    private void begin() throws IOException {
        staging.place("journal", Journal.FILE);
        disk.settle(folder);
        begun = true;
    }

    /** All of the new site; tells how many old files had to make room for it. */
    private int place(List<Artifact> changed, Manifest next, List<String> obsolete)
            throws IOException {
        List<String> inTheWay = Sequence.inTheWay(obsolete, next.paths());
        List<String> paths = changed.stream().map(artifact -> artifact.path().value()).toList();
        Set<String> standing =
                paths.stream().filter(output::isStanding).collect(Collectors.toSet());
        Sequence sequence = Sequence.of(paths, standing::contains, reached.paths(), inTheWay);
        place(sequence.first());
        staging.place("reached", Manifest.FILE);
        int removed = output.remove(inTheWay, next.paths());
        place(sequence.blocked());
        place(sequence.last());
        return removed;
    }

    private void place(List<String> paths) throws IOException {
        for (String path : paths) {
            output.clearFolders(path);
            staging.place(path);
        }
    }

    /**
     * From here on readers can reach only what is new. Addresses that are gone are written down
     * before they are taken off the manifest: one of both tells of them at any moment.
     */
    private int finish(Manifest next, Set<String> gone, List<String> obsolete) throws IOException {
        if (gone.isEmpty()) {
            disk.delete(folder.resolve(Manifest.GONE_FILE));
        } else {
            staging.place("gone", Manifest.GONE_FILE);
        }
        staging.place("manifest", Manifest.FILE);
        int removed = output.remove(obsolete, next.paths());
        output.tidy(traces.hashes().keySet());
        disk.delete(folder.resolve(Journal.FILE));
        staging.clear();
        return removed;
    }
}
