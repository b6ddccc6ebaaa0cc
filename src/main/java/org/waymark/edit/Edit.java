package org.waymark.edit;

/**
 * A file as it will be.
 *
 * @param path where it stands in the project
 * @param before its text until now; empty for a new file
 * @param text its whole text from now on
 */
public record Edit(String path, String before, String text) {

    /** Whether the file is not there yet. */
    public boolean isNew() {
        return before.isEmpty();
    }
}
