package org.waymark.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Inputs;
import org.waymark.load.Inventory;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.publish.Memo;
import org.waymark.publish.Publisher;
import org.waymark.publish.Turn;

/**
 * Knows when a build would only repeat an earlier one, and what it would tell. All that a build
 * depends on must be as it was: the program and the settings, which are in the key of what the memo
 * keeps; every file that is read, by its bytes; and the published folder, by the bytes of all files
 * that are ours. In doubt, the build is made.
 *
 * <p>What is kept holds for the bytes that the build itself had read: they are taken down by
 * whoever reads them, so that a file which changes while a build is running, and even one that
 * changes back, cannot be taken for what the build was made of.
 */
final class Repeat {

    private final BuildSettings settings;
    private final Inputs project = new Inputs();
    private final Inputs editor = new Inputs();
    private final @Nullable Memo memo;
    private final String key;
    private @Nullable Left left;

    /** How the build left the published folder, and what the next one will find wrong then. */
    private record Left(String lists, List<Problem> problems) {}

    /** Compares with what was published last; tells the addresses that are gone. */
    @FunctionalInterface
    interface Comparison {
        Checked<Set<String>> compare() throws IOException;
    }

    Repeat(BuildSettings settings) {
        this.settings = settings;
        Printing printing = settings.printing();
        Printing.@Nullable Memory memory = canRepeat(settings) ? printing.memo() : null;
        this.memo = memory == null ? null : new Memo(memory.folder());
        this.key = memory == null ? "" : key(settings, memory.program());
    }

    /**
     * A build that publishes nothing has nothing to find again; one that compares with another site
     * depends on that, too; and whoever has PDFs verified wants that done, by a program that is not
     * part of this one.
     */
    private static boolean canRepeat(BuildSettings settings) {
        return settings.output() != null
                && settings.output().equals(settings.published())
                && !settings.printing().verify();
    }

    /** All settings that can change a result: the number of threads and the clock cannot. */
    private static String key(BuildSettings settings, String program) {
        byte[] whole =
                new Fingerprint()
                        .of(
                                "outcome",
                                program,
                                settings.project().toString(),
                                String.valueOf(settings.output()),
                                settings.today().toString(),
                                List.copyOf(new TreeSet<>(settings.alongside())),
                                settings.printing().standard(),
                                settings.editor().toString());
        return HexFormat.of().formatHex(whole);
    }

    /** Takes down what is read of the project. */
    Inputs project() {
        return project;
    }

    /** Takes down what is read of the visual editor's program. */
    Inputs editor() {
        return editor;
    }

    /** What this build would tell; empty when anything is not as an earlier one left it. */
    Optional<BuildReport> find(Progress progress) {
        Optional<Outcome> kept =
                Optional.ofNullable(memo).flatMap(m -> m.find(key)).flatMap(OutcomeBytes::read);
        if (kept.isPresent()) {
            progress.begin("Comparing");
        }
        return kept.filter(this::holds).map(Outcome::report);
    }

    private boolean holds(Outcome kept) {
        Publisher publisher = publisher();
        try {
            return publisher.lists().equals(Optional.of(kept.lists()))
                    && kept.project().standsIn(settings.project())
                    && kept.editor().standsIn(settings.editor())
                    && kept.pdfs().parallelStream().allMatch(this::isKept)
                    && isPublished(publisher, kept.lists());
        } catch (IOException e) {
            return false; // what the disk refuses is told by the build that is made now
        }
    }

    private boolean isKept(String pdf) {
        return memo != null && memo.find(pdf).isPresent();
    }

    /** In a turn, as nobody may change the folder while it is looked through. */
    private static boolean isPublished(Publisher publisher, String lists) throws IOException {
        try (Turn turn = publisher.turn()) {
            return turn.problems().isEmpty()
                    && publisher.lists().equals(Optional.of(lists))
                    && publisher.isWhole();
        }
    }

    private Publisher publisher() {
        return new Publisher(Objects.requireNonNull(settings.output()), settings.alongside());
    }

    /**
     * Call it when all is published, still in the turn. The next build compares with the new site,
     * so that it may tell less than this one: that is found out here.
     *
     * @param found all problems but those of the comparison
     * @param gone the addresses that this build has noted down
     * @param comparison compares with the folder as it is now
     */
    void published(
            Publisher publisher,
            Collection<Problem> found,
            Set<String> gone,
            Comparison comparison) {
        if (memo == null) {
            return;
        }
        try {
            Optional<String> lists = publisher.lists();
            Checked<Set<String>> next = comparison.compare();
            if (lists.isPresent() && next.value().equals(gone)) {
                List<Problem> problems = new ArrayList<>(found);
                problems.addAll(next.problems());
                left = new Left(lists.get(), problems);
            }
        } catch (IOException e) {
            left = null; // then the next build is made, and tells what is the matter
        }
    }

    /**
     * Keeps what this build told for the next one.
     *
     * @param pdfs the keys of the PDFs that the memo has, by name
     */
    void keep(BuildReport report, Map<String, String> pdfs) {
        Optional<Inventory> read = project.inventory();
        Optional<Inventory> program = editor.inventory();
        if (memo != null
                && left != null
                && report.files() != null
                && read.isPresent()
                && !read.get().isEmpty()
                && program.isPresent()) {
            BuildReport again = again(report, report.files(), left.problems(), pdfs.keySet());
            memo.keep(
                    key,
                    OutcomeBytes.of(
                            new Outcome(
                                    read.get(),
                                    program.get(),
                                    left.lists(),
                                    List.copyOf(pdfs.values()),
                                    again)));
        }
    }

    /**
     * The same build once more: it would find each PDF that the memo has, and each file as it is.
     */
    private static BuildReport again(
            BuildReport report, BuildReport.Files files, List<Problem> problems, Set<String> pdfs) {
        return new BuildReport(
                report.pages(),
                report.briefings(),
                report.printed().stream().map(pdf -> again(pdf, pdfs)).toList(),
                new Report(problems),
                report.sources(),
                new BuildReport.Files(0, files.written() + files.unchanged(), 0),
                report.heaviest(),
                List.of(),
                true);
    }

    private static BuildReport.Printed again(BuildReport.Printed pdf, Set<String> pdfs) {
        return new BuildReport.Printed(
                pdf.name(),
                pdf.pages(),
                pdf.bytes(),
                pdfs.contains(pdf.name()),
                BuildReport.Costs.NONE);
    }
}
