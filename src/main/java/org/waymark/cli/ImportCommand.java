package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.DraftFolder;
import org.waymark.edit.WordImport;
import org.waymark.load.Loader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark import}: a Word document as a draft in Markdown. */
@Command(
        name = "import",
        description = {
            "Makes a draft in Markdown of a Word document (.docx), and says what a person must look at.",
            "The draft is put into drafts/NAME of the project, which is no part of the site."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE.docx", description = "The Word document.")
    private Path file = Path.of(".");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROJECT",
            defaultValue = ".",
            description = "The folder that holds content/ (default: this one).")
    private Path project = Path.of(".");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The name of the draft's folder (default: the file's name).")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrong("there is no file " + file + "; a name with blanks must stand in quotes");
        }
        ProjectFolder.checked(project, spec);
        DraftFolder folder = DraftFolder.of(project, name == null ? file.toString() : name);
        if (folder.isTaken()) {
            return refuse(
                    folder
                            + " is there already, and drafts are never overwritten; move it away,"
                            + " or choose another name with --name");
        }
        WordImport.Draft draft =
                new WordImport(new Loader().load(project).project().hub())
                        .draft(DraftFolder.bytes(file), title(), folder.toString());
        if (!draft.refusal().isEmpty()) {
            return refuse(draft.refusal());
        }
        folder.write(draft.files());
        tell(folder, draft);
        return Main.FINE;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private String title() {
        return file.getFileName().toString().replaceFirst("[.][^.]*$", "");
    }

    private void tell(DraftFolder folder, WordImport.Draft draft) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(draft.report());
        Map<String, byte[]> files = new TreeMap<>(draft.files());
        out.println();
        files.keySet().forEach(one -> out.println("wrote " + folder + "/" + one));
        int places = draft.findings();
        out.println(
                places == 0
                        ? "Nothing stands out; read it all the same."
                        : places
                                + (places == 1 ? " place" : " places")
                                + " for a person to look at.");
        out.flush();
    }

    private int refuse(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": " + why);
        err.flush();
        return Main.PROBLEMS;
    }
}
