package org.waymark.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.CodeGroup;
import org.waymark.problem.Explanation;
import org.waymark.problem.Nearest;
import org.waymark.problem.PlainExplanation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark explain}: what a kind of problem means, with an example, and how to mend it. */
@Command(
        name = "explain",
        description = "Explains a kind of problem with an example, or lists all kinds.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The words in square brackets of a message, as in link-unknown.")
    private @Nullable String code;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(code == null ? all() : explained(code));
        out.flush();
        return Main.FINE;
    }

    private String explained(String written) {
        return new PlainExplanation(Main.onTerminal()).print(Explanation.of(find(written)));
    }

    private Code find(String written) {
        String wanted =
                written.toLowerCase(Locale.ROOT).replaceAll("^\\w*\\[|]:?$", "").replace('_', '-');
        return Arrays.stream(Code.values())
                .filter(one -> one.toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(written));
    }

    private CommandLine.ParameterException unknown(String written) {
        List<String> known = Arrays.stream(Code.values()).map(Code::toString).toList();
        Optional<String> nearest = Nearest.hint(written, known);
        return new CommandLine.ParameterException(
                spec.commandLine(),
                "there is no kind of problem called \""
                        + written
                        + "\"; "
                        + nearest.orElse("\"waymark explain\" lists all of them"));
    }

    private static String all() {
        StringBuilder out = new StringBuilder();
        for (CodeGroup group : CodeGroup.values()) {
            out.append(group.title()).append("\n\n");
            group.codes().forEach(code -> out.append(line(code)));
            out.append('\n');
        }
        return out.append("\"waymark explain CODE\" tells more about one of them.\n").toString();
    }

    private static String line(Code code) {
        String summary = Explanation.of(code).plainSummary();
        return String.format(Locale.ROOT, "  %-22s %-8s %s\n", code, code.severity(), summary);
    }
}
