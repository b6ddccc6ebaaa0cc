package org.waymark.publish;

import java.util.List;
import org.waymark.site.Artifact;

/** The lists that a folder must have, made without the publication. */
final class Lists {

    private Lists() {}

    static String manifest(List<Artifact> artifacts) {
        return Compared.manifest(
                        artifacts.stream()
                                .map(one -> new Compared(one, Manifest.sha256(one.bytes()), true))
                                .toList())
                .text();
    }
}
