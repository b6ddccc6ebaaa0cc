package org.waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/**
 * The folder inside the published one where everything is written whole before it gets its name. A
 * name begins with the number of the process: should two ever write here at once, neither takes the
 * other's file for its own.
 */
final class Staging {

    /** Its name inside the published folder. */
    static final String FOLDER = ".waymark-staging";

    private final Path site;
    private final Disk disk;
    private final String mine = ProcessHandle.current().pid() + "-";
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    Staging(Path site, Disk disk) {
        this.site = site;
        this.disk = disk;
    }

    /** Takes away what an earlier publication left. */
    void clear() throws IOException {
        new OutputFolder(site, disk).deleteTree(site.resolve(FOLDER));
    }

    void open() throws IOException {
        disk.makeFolders(site.resolve(FOLDER));
    }

    void write(String name, byte[] bytes) throws IOException {
        disk.write(staged(name), bytes);
    }

    /** Writes all that will get its place; in which order does not matter yet. */
    void writeAll(List<Artifact> artifacts) throws IOException {
        artifacts.forEach(one -> names.put(one.path().value(), "file" + names.size()));
        AtOnce.each(artifacts, this::written);
    }

    private OutputPath written(Artifact artifact) throws IOException {
        write(Objects.requireNonNull(names.get(artifact.path().value())), artifact.bytes());
        return artifact.path();
    }

    /** Writes one of the lists on which the next publication relies, even after a power cut. */
    void writeForGood(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
        disk.settle(staged(name));
    }

    /** Gives one of all that was written its place in the site. */
    void place(String path) throws IOException {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (folders.add(folder)) {
            disk.makeFolders(site.resolve(folder));
        }
        place(Objects.requireNonNull(names.get(path)), path);
    }

    /** Gives a list its place, beside the site's own files. */
    void place(String name, String path) throws IOException {
        disk.move(staged(name), site.resolve(path));
    }

    private Path staged(String name) {
        return site.resolve(FOLDER).resolve(mine + name);
    }
}
