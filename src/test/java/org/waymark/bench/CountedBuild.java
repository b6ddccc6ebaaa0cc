package org.waymark.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.waymark.cli.Main;

/**
 * Builds a project and says how many bytes of the heap are taken then. Where nothing is ever
 * collected, that is all that was allocated.
 */
public final class CountedBuild {

    static final String ALLOCATED = "allocated bytes: ";

    private CountedBuild() {}

    /** Runs Waymark with the arguments, and prints the figure last. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, out, out);
        Runtime java = Runtime.getRuntime();
        out.println(ALLOCATED + (java.totalMemory() - java.freeMemory()));
        System.exit(code);
    }
}
