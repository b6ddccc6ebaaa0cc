package org.waymark.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Inventory;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

/**
 * Outcomes as bytes, for the memo. Only the very program that wrote some reads them, as its name is
 * in their key: so the form has no version.
 */
final class OutcomeBytes {

    /** A text is written in pieces, of which none can have more bytes than the format takes. */
    private static final int PIECE = 20_000;

    private OutcomeBytes() {}

    /** Writes one thing. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads one thing. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] of(Outcome outcome) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            inventory(out, outcome.project());
            inventory(out, outcome.editor());
            text(out, outcome.lists());
            all(out, outcome.pdfs(), OutcomeBytes::text);
            report(out, outcome.report());
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses nothing", e);
        }
        return bytes.toByteArray();
    }

    /** Reads an outcome; empty for bytes that are none. */
    static Optional<Outcome> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Outcome outcome =
                    new Outcome(
                            inventory(in),
                            inventory(in),
                            text(in),
                            all(in, OutcomeBytes::text),
                            report(in));
            return in.read() < 0 ? Optional.of(outcome) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void inventory(DataOutputStream out, Inventory inventory) throws IOException {
        all(
                out,
                inventory.folders().entrySet(),
                (to, folder) -> {
                    text(to, folder.getKey());
                    all(to, folder.getValue(), OutcomeBytes::text);
                });
        all(
                out,
                inventory.files().entrySet(),
                (to, file) -> {
                    text(to, file.getKey());
                    to.writeLong(file.getValue().size());
                    text(to, file.getValue().sha256());
                });
    }

    private static Inventory inventory(DataInputStream in) throws IOException {
        Map<String, Set<String>> folders = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            folders.put(text(in), new LinkedHashSet<>(all(in, OutcomeBytes::text)));
        }
        Map<String, Inventory.Content> files = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(text(in), new Inventory.Content(in.readLong(), text(in)));
        }
        return new Inventory(folders, files);
    }

    private static void report(DataOutputStream out, BuildReport report) throws IOException {
        out.writeInt(report.pages());
        out.writeInt(report.briefings());
        all(out, report.printed(), OutcomeBytes::printed);
        all(out, report.problems().problems(), OutcomeBytes::problem);
        all(
                out,
                report.problems().problems(),
                (to, one) ->
                        maybe(
                                to,
                                report.sources().line(one.position()).orElse(null),
                                OutcomeBytes::text));
        maybe(out, report.files(), OutcomeBytes::files);
        maybe(out, report.heaviest(), OutcomeBytes::heaviest);
    }

    private static BuildReport report(DataInputStream in) throws IOException {
        int pages = in.readInt();
        int briefings = in.readInt();
        List<BuildReport.Printed> printed = all(in, OutcomeBytes::printed);
        List<Problem> problems = all(in, OutcomeBytes::problem);
        List<Optional<String>> lines =
                all(in, from -> Optional.ofNullable(maybe(from, OutcomeBytes::text)));
        return new BuildReport(
                pages,
                briefings,
                printed,
                new Report(problems),
                lines.size() == problems.size()
                        ? Outcome.sources(problems, lines)
                        : new Sources(Map.of()),
                maybe(in, OutcomeBytes::files),
                maybe(in, OutcomeBytes::heaviest),
                List.of(),
                true);
    }

    private static void printed(DataOutputStream out, BuildReport.Printed pdf) throws IOException {
        text(out, pdf.name());
        out.writeInt(pdf.pages());
        out.writeInt(pdf.bytes());
        out.writeBoolean(pdf.reused());
    }

    private static BuildReport.Printed printed(DataInputStream in) throws IOException {
        return new BuildReport.Printed(
                text(in), in.readInt(), in.readInt(), in.readBoolean(), BuildReport.Costs.NONE);
    }

    private static void problem(DataOutputStream out, Problem problem) throws IOException {
        text(out, problem.code().name());
        text(out, problem.position().file());
        out.writeInt(problem.position().line());
        out.writeInt(problem.position().column());
        text(out, problem.message());
        maybe(out, problem.hint(), OutcomeBytes::text);
    }

    private static Problem problem(DataInputStream in) throws IOException {
        return new Problem(
                Code.valueOf(text(in)),
                new Position(text(in), in.readInt(), in.readInt()),
                text(in),
                maybe(in, OutcomeBytes::text));
    }

    private static void files(DataOutputStream out, BuildReport.Files files) throws IOException {
        out.writeInt(files.written());
        out.writeInt(files.unchanged());
        out.writeInt(files.removed());
    }

    private static BuildReport.Files files(DataInputStream in) throws IOException {
        return new BuildReport.Files(in.readInt(), in.readInt(), in.readInt());
    }

    private static void heaviest(DataOutputStream out, BuildReport.Heaviest page)
            throws IOException {
        text(out, page.page());
        out.writeInt(page.bytes());
    }

    private static BuildReport.Heaviest heaviest(DataInputStream in) throws IOException {
        return new BuildReport.Heaviest(text(in), in.readInt());
    }

    private static <T> void all(DataOutputStream out, Collection<T> values, Writer<T> writer)
            throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> List<T> all(DataInputStream in, Reader<T> reader) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(reader.read(in));
        }
        return values;
    }

    private static <T> void maybe(DataOutputStream out, @Nullable T value, Writer<T> writer)
            throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(out, value);
        }
    }

    private static <T> @Nullable T maybe(DataInputStream in, Reader<T> reader) throws IOException {
        return in.readBoolean() ? reader.read(in) : null;
    }

    /** Any text, also one with half a character in it. */
    private static void text(DataOutputStream out, String text) throws IOException {
        int pieces = (text.length() + PIECE - 1) / PIECE;
        out.writeInt(pieces);
        for (int at = 0; at < text.length(); at += PIECE) {
            out.writeUTF(text.substring(at, Math.min(text.length(), at + PIECE)));
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int pieces = in.readInt();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(in.readUTF());
        }
        return text.toString();
    }
}
