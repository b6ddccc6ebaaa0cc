package org.waymark.publish;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.site.Artifact;

/**
 * The folder as it is before a publication changes anything in it: each of its folders is looked at
 * once, as sites have thousands of files in few.
 */
final class Ground {

    private final OutputFolder output;
    private final Map<String, Boolean> barred = new ConcurrentHashMap<>();
    private final Map<String, Boolean> there = new ConcurrentHashMap<>();
    private final Map<String, Boolean> inside = new ConcurrentHashMap<>();

    Ground(OutputFolder output) {
        this.output = output;
    }

    /** Whether something of others is where a file, or a folder around it, is to go. */
    boolean isRefused(Artifact artifact, Set<String> ours) throws IOException {
        String path = artifact.path().value();
        String folder = artifact.path().folder();
        if (barred.computeIfAbsent(folder, f -> output.isBarred(path, ours))) {
            return true;
        }
        return there.computeIfAbsent(folder, output::isThere)
                && output.isTaken(path, ours)
                && !output.holds(path, artifact.bytes());
    }

    /** Whether a file stands there already with these very bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        return inside.computeIfAbsent(folder, f -> output.isInside(path))
                && output.holds(path, bytes);
    }
}
