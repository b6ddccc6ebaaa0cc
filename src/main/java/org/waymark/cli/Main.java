package org.waymark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The {@code waymark} command. */
@Command(
        name = "waymark",
        description = "Turns content/ into a hub's website and its printable briefings.",
        mixinStandardHelpOptions = true,
        version = "waymark " + Main.VERSION)
public final class Main implements Runnable {

    static final String VERSION = "0.1.0";

    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    BuildCommand.class,
                    CheckCommand.class,
                    DiffCommand.class,
                    DoctorCommand.class,
                    DueCommand.class,
                    ExplainCommand.class,
                    HandbookCommand.class,
                    ImportCommand.class,
                    LinksCommand.class,
                    NewCommand.class,
                    SchemaCommand.class,
                    ServeCommand.class);

    /** Everything is well. */
    static final int FINE = 0;

    /** The content has errors; nothing was published. */
    static final int PROBLEMS = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** A bug of Waymark, or a disk that refuses. */
    static final int BROKEN = 3;

    @Option(
            names = "--debug",
            description = "Show where in Waymark a failure happened.",
            scope = ScopeType.INHERIT)
    private boolean debug;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] args) {
        System.exit(run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0 fine, 1 problems in the content, 2 wrong usage, 3 a bug or a broken
     *     disk
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Main());
        commands(args).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Main::fail);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            line.getErr()
                    .println("waymark could not finish: the machine gave it too little memory");
            return BROKEN;
        }
    }

    /**
     * Only the command that is named first, if one is: to know what all of them understand takes a
     * good part of a small build.
     */
    private static List<Class<?>> commands(String[] args) {
        String first = args.length == 0 ? "" : args[0];
        List<Class<?>> named = COMMANDS.stream().filter(one -> isNamed(one, first)).toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** Each class is called after its command: to read its annotation takes long, too. */
    private static boolean isNamed(Class<?> command, String word) {
        return command.getSimpleName().toLowerCase(Locale.ROOT).equals(word + "command");
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what to do, for example: waymark build");
    }

    /** A terminal that a person looks at and that shows colours, unless NO_COLOR is set. */
    static boolean onTerminal() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }

    private static int fail(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        err.println("waymark could not finish: " + reason(failure));
        Main main =
                line.getCommandSpec().root().userObject() instanceof Main top ? top : new Main();
        if (main.debug) {
            failure.printStackTrace(err);
        } else {
            err.println("Run it again with --debug to see where it happened.");
        }
        return BROKEN;
    }

    private static String reason(Exception failure) {
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }

    /** What is printed holds curly quotes and accents, whatever the machine's locale is. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
