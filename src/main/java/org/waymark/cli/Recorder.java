package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/** Java's Flight Recorder at work, for {@code --jfr}. */
final class Recorder {

    private final Recording recording;

    private Recorder(Recording recording) {
        this.recording = recording;
    }

    /** Whether this Java has a Flight Recorder; a small one, made for one program, may not. */
    static boolean isThere() {
        return ModuleLayer.boot().findModule("jdk.jfr").isPresent();
    }

    /**
     * Records from now on, with the settings that Java calls "profile".
     *
     * @throws IOException when the file cannot be written, or Java's settings cannot be read
     */
    static Recorder start(Path file) throws IOException {
        try {
            Recording recording = new Recording(Configuration.getConfiguration("profile"));
            recording.setDestination(file.toAbsolutePath());
            recording.start();
            return new Recorder(recording);
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }

    /** Writes the file. */
    void stop() {
        recording.stop();
        recording.close();
    }
}
