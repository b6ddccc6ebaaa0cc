package org.waymark.publish;

/**
 * What a publication did.
 *
 * @param written files that are new or changed
 * @param unchanged files that had these bytes already and were not touched
 * @param removed files of the last publication that the new one does not have
 */
public record Published(int written, int unchanged, int removed) {}
