package org.waymark.planted.problem;

import org.waymark.planted.content.ReadsFiles;

/** Breaks the table: the lowest package imports one above it. */
public final class ImportsUpwards {

    public int size(ReadsFiles files) {
        return files.hashCode();
    }
}
