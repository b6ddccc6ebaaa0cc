package org.waymark.problem;

/**
 * Where a project is, for readers that know another folder than the project's own: those of a pull
 * request know the repository, and the project may be a folder within it.
 *
 * @param path the way from their folder to the project's, with forward slashes; "" when both are
 *     one
 */
public record Folder(String path) {

    public Folder {
        path = path.replace('\\', '/');
        path = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    /** The file of a position as those readers know it. */
    String path(Position position) {
        return path + position.file();
    }
}
