package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.Answers;
import org.waymark.edit.Edit;
import org.waymark.edit.EditWriter;
import org.waymark.edit.Kind;
import org.waymark.edit.NewEntry;
import org.waymark.edit.Refused;
import org.waymark.edit.Starter;
import org.waymark.load.Form;
import org.waymark.load.Form.Question;
import org.waymark.load.Loader;
import org.waymark.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark new}: adds a file, or an entry to a JSON file. */
@Command(
        name = "new",
        description = {
            "Adds an option, npq, page, consultation, link, fact or term.",
            "Asks for what is missing when somebody sits at the keyboard."
        },
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private Day day = new Day();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "option, npq, page, consultation, link, fact or term.")
    private String kindWord = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROJECT",
            defaultValue = ".",
            description = "The folder that holds content/ (default: this one).")
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
        Kind kind = Kind.of(kindWord).orElseThrow(() -> wrong(unknownKind()));
        if (!Files.isDirectory(project.resolve("content"))) {
            throw wrong(
                    "there is no folder \"content\" in " + project.toAbsolutePath().normalize());
        }
        NewEntry entry = new NewEntry(kind, new Loader().load(project));
        try {
            add(kind, entry);
        } catch (Refused e) {
            spec.commandLine().getErr().println(e.getMessage());
            return Main.USAGE;
        }
        return Main.FINE;
    }

    private void add(Kind kind, NewEntry entry) throws IOException, Refused {
        Answers given = entry.complete(flags(kind, entry), day.today());
        Interview interview = Interview.withPerson(entry);
        if (interview == null) {
            refuseMissing(kind, entry.missing(given));
        }
        Answers answers = interview == null ? given : interview.ask(given);
        NewEntry.Place place = new NewEntry.Place(id(kind, entry, interview, answers), order, file);
        EditWriter writer = new EditWriter(project);
        Edit edit = entry.plan(place, entry.complete(answers, day.today()), writer::read);
        writer.write(edit);
        report(edit);
    }

    /** What the command line answers, judged as a check would. */
    private Answers flags(Kind kind, NewEntry entry) throws Refused {
        Answers answers = new Answers(Map.of());
        if (title != null) {
            answers = answers.and(titleKey(kind), title);
        }
        for (String value : values) {
            int equals = value.indexOf('=');
            String key = equals < 0 ? value : value.substring(0, equals);
            if (equals < 0 || !entry.keys().contains(key)) {
                throw new Refused(unknownKey(key, equals < 0, entry.keys()));
            }
            answers = answers.and(key, value.substring(equals + 1));
        }
        for (Map.Entry<String, List<String>> one : answers.byKey().entrySet()) {
            Optional<String> mistake = entry.mistake(one.getKey(), one.getValue());
            if (mistake.isPresent()) {
                throw new Refused(mistake.get());
            }
        }
        return answers;
    }

    private static String titleKey(Kind kind) throws Refused {
        if (kind.titleKey().isEmpty()) {
            throw new Refused("a " + kind.word() + " has no title; name it with --id");
        }
        return kind.titleKey();
    }

    private static String unknownKey(String key, boolean bare, List<String> known) {
        String hint = Nearest.hint(key, known).orElse("the keys are " + String.join(", ", known));
        return bare && known.contains(key)
                ? "--set needs a value: --set " + key + "=…"
                : "there is no key \"" + key + "\" to set; " + hint;
    }

    /** Without anybody to ask, all that is missing is named at once. */
    private static void refuseMissing(Kind kind, List<Question> missing) throws Refused {
        if (missing.isEmpty()) {
            return;
        }
        String flags =
                missing.stream()
                        .map(question -> "\n  " + flag(kind, question))
                        .collect(Collectors.joining());
        throw new Refused("a new " + kind.word() + " needs more:" + flags);
    }

    private static String flag(Kind kind, Question question) {
        boolean isTitle = question.key().equals(kind.titleKey());
        String flag = isTitle ? "--title \"…\"" : "--set " + question.key() + "=…";
        String choices =
                question.choices().isEmpty()
                        ? ""
                        : " (" + String.join(", ", question.choices()) + ")";
        return flag + "  " + question.description() + choices;
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
        String hint = Nearest.hint(kindWord, Kind.words()).orElse("");
        String all = "it can be " + String.join(", ", Kind.words());
        return "there is no new \"" + kindWord + "\"; " + (hint.isEmpty() ? all : hint);
    }
}
