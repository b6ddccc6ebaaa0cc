package org.waymark.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.site.Artifact;

/**
 * A finished file beside what stands in its place.
 *
 * @param hash the SHA-256 of its bytes
 * @param changed whether other bytes stand there, or none
 */
record Compared(Artifact artifact, String hash, boolean changed) {

    /** The list of all files. */
    static Manifest manifest(List<Compared> all) {
        Map<String, String> hashes = new TreeMap<>();
        all.forEach(one -> hashes.put(one.artifact.path().value(), one.hash));
        return new Manifest(hashes);
    }

    /** Those that must be written. */
    static List<Artifact> changed(List<Compared> all) {
        return all.stream().filter(Compared::changed).map(Compared::artifact).toList();
    }
}
