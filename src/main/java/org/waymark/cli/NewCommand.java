package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.Answers;
import org.waymark.edit.Edit;
import org.waymark.edit.EditWriter;
import org.waymark.edit.Kind;
import org.waymark.edit.NewEntry;
import org.waymark.edit.NewHub;
import org.waymark.edit.Refused;
import org.waymark.edit.Starter;
import org.waymark.load.Form;
import org.waymark.load.Loader;
import org.waymark.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark new}: adds a file, or an entry to a JSON file, or makes a project. */
@Command(
        name = "new",
        description = {
            "Adds an option, npq, page, consultation, link, fact or term,",
            "or makes a whole new hub in an empty folder.",
            "Asks for what is missing when somebody sits at the keyboard."
        },
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private Day day = new Day();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "option, npq, page, consultation, link, fact, term or hub.")
    private String kindWord = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROJECT",
            defaultValue = ".",
            description = {
                "The folder that holds content/ (default: this one);",
                "for a hub, an empty folder or one that is not there yet."
            })
    private Path project = Path.of(".");

    @Option(names = "--title", paramLabel = "WORDS", description = "What it is called.")
    private @Nullable String title;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Its name in file names and references (default: made of the title).")
    private @Nullable String id;

    @Option(
            names = "--order",
            paramLabel = "N",
            description = "Its place in its list (default: the next free one).")
    private int order;

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description = "For a link: the file in content/links it goes into, as in providers.")
    private String file = "";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "The value of any other key, as in --set time.level=light; again for more"
                            + " entries of a list.")
    private List<String> values = List.of();

    @Override
    public Integer call() throws IOException {
        try {
            if (kindWord.equals(NewHub.WORD)) {
                addHub();
            } else {
                add(Kind.of(kindWord).orElseThrow(() -> wrong(unknownKind())));
            }
        } catch (Refused e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.USAGE;
        }
        return Main.FINE;
    }

    private void addHub() throws IOException, Refused {
        if (id != null || order != 0 || !file.isEmpty()) {
            throw new Refused("a hub has no --id, --order or --file");
        }
        new HubFolder(project, day.today(), spec.commandLine().getOut()).fill(title, values);
    }

    private void add(Kind kind) throws IOException, Refused {
        ProjectFolder.checked(project, spec);
        NewEntry entry = new NewEntry(kind, new Loader().load(project));
        AnswerFlags flags = new AnswerFlags(entry.questionnaire());
        Answers given = entry.complete(flags.read(title, values), day.today());
        Interview interview = Interview.withPerson(flags.form());
        if (interview == null) {
            flags.refuseMissing(given);
        }
        Answers answers = interview == null ? given : interview.ask(given);
        NewEntry.Place place = new NewEntry.Place(id(kind, entry, interview, answers), order, file);
        EditWriter writer = new EditWriter(project);
        Edit edit = entry.plan(place, entry.complete(answers, day.today()), writer::read);
        writer.write(edit);
        report(edit);
    }

    private String id(Kind kind, NewEntry entry, @Nullable Interview interview, Answers answers)
            throws IOException, Refused {
        if (id != null) {
            return id;
        }
        if (!kind.titleKey().isEmpty()) {
            return Form.id(answers.first(kind.titleKey()));
        }
        if (interview == null) {
            throw new Refused("a new " + kind.word() + " needs --id, as in --id npq-funding");
        }
        return interview.id(entry::wrongId);
    }

    private void report(Edit edit) {
        PrintWriter out = spec.commandLine().getOut();
        out.println((edit.isNew() ? "Wrote " : "Added to ") + edit.path());
        List<Integer> lines = Starter.lines(edit.text());
        if (edit.isNew() && !lines.isEmpty()) {
            out.println("Write your own words in place of \"Say here …\":");
            lines.forEach(line -> out.println("  " + edit.path() + ":" + line));
        }
        out.println("Then run: waymark check");
        out.flush();
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private String unknownKind() {
        List<String> words = new ArrayList<>(Kind.words());
        words.add(NewHub.WORD);
        String hint = Nearest.hint(kindWord, words).orElse("");
        String all = "it can be " + String.join(", ", words);
        return "there is no new \"" + kindWord + "\"; " + (hint.isEmpty() ? all : hint);
    }
}
