package org.waymark.planted.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.waymark.planted.problem.ImportsUpwards;

/** Breaks three rules: it is open, it reads the disk and it uses the Markdown library. */
public class ReadsFiles {

    public Node read(Path path) throws IOException {
        return Parser.builder().build().parse(Files.readString(path));
    }

    /** Closes the cycle. */
    public ImportsUpwards upwards() {
        return new ImportsUpwards();
    }
}
