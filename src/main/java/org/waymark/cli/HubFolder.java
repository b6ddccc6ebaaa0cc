package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.Answers;
import org.waymark.edit.HubWriter;
import org.waymark.edit.NewHub;
import org.waymark.edit.Questionnaire;
import org.waymark.edit.Refused;
import org.waymark.edit.Starter;

/** {@code waymark new hub}: fills an empty folder, and says how to go on. */
record HubFolder(Path folder, LocalDate today, PrintWriter out) {

    /** Asks what the command line leaves open, and writes all files of a project. */
    void fill(@Nullable String title, List<String> values) throws IOException, Refused {
        HubWriter writer = new HubWriter(folder);
        writer.refuseUnlessEmpty();
        Answers answers = answers(title, values);
        SortedMap<String, byte[]> files = NewHub.plan(answers, today);
        writer.write(files);
        report(files);
    }

    private Answers answers(@Nullable String title, List<String> values)
            throws IOException, Refused {
        Questionnaire form = NewHub.questionnaire();
        AnswerFlags flags = new AnswerFlags(form);
        Answers given = NewHub.complete(flags.read(title, values));
        @Nullable Interview interview = Interview.withPerson(form);
        if (interview != null) {
            return interview.ask(given);
        }
        flags.refuseMissing(given);
        return given;
    }

    private void report(SortedMap<String, byte[]> files) {
        out.println("Wrote " + files.size() + " files to " + folder);
        out.println("Write your own words in place of \"Say here …\":");
        files.forEach(this::sayWhere);
        out.println("Then:");
        out.println("  waymark serve " + quoted() + "  shows the site while you write");
        out.println("  waymark check " + quoted() + "  looks for mistakes");
        out.println("  waymark build " + quoted() + "  makes the site in " + site());
        out.flush();
    }

    private void sayWhere(String path, byte[] file) {
        if (path.startsWith("content/")) {
            String text = new String(file, StandardCharsets.UTF_8);
            Starter.lines(text).forEach(line -> out.println("  " + path + ":" + line));
        }
    }

    private String quoted() {
        String name = folder.toString();
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }

    private Path site() {
        return folder.resolve("target").resolve("site");
    }
}
