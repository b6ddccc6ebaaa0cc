package org.waymark.load;

import java.nio.file.Path;
import java.time.InstantSource;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Report;

/**
 * Reads a project's folder. Whatever editors wrote, a project comes back, together with what is
 * wrong in it: so that later stages can go on and one run shows everything.
 *
 * <p>A loader that reads a folder again reads only the files that changed, and gives the same
 * records for all others. One thread at a time.
 */
public final class Loader {

    private final Memory memory;

    /** For reading a folder once. */
    public Loader() {
        this.memory = Memory.none();
    }

    /**
     * For reading a folder once.
     *
     * @param inputs takes down what is read
     */
    public Loader(Inputs inputs) {
        this.memory = Memory.once(inputs);
    }

    /**
     * For reading a folder again and again.
     *
     * @param clock tells which files are so young that their time says nothing yet
     */
    public Loader(InstantSource clock) {
        this.memory = new Memory(clock);
    }

    public Loaded load(Path project) {
        memory.begin();
        ProblemLog log = new ProblemLog();
        ProjectFiles files = new ProjectFiles(project, log, memory);
        Project read = new ProjectReader(files, log).read();
        return new Loaded(read, files.sources(), new Report(log.problems()).problems());
    }
}
