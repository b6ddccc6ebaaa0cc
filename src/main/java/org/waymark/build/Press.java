package org.waymark.build;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Meter;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PdfWriter;
import org.waymark.pdf.PrintSource;
import org.waymark.pdf.SocialCard;
import org.waymark.problem.Checked;
import org.waymark.problem.Position;
import org.waymark.publish.Memo;

/**
 * Prints sources and paints cards, or takes what an earlier build made of the very same input from
 * the memo. Only files without problems are kept there: a problem has to be told in every build,
 * and whoever mends it changes the input anyway.
 */
final class Press {

    private final Fingerprint fingerprint = new Fingerprint();
    private final Queue<BuildReport.Printed> printed = new ConcurrentLinkedQueue<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final @Nullable Memo memo;
    private final Meters meters;
    private final Once<byte[]> equipment;

    /**
     * @param equipment what all PDFs of the build are made with, besides the program: the fonts
     */
    Press(Printing printing, Object equipment) {
        Printing.Memory memory = printing.memo();
        this.memo = memory == null ? null : new Memo(memory.folder());
        this.meters = new Meters(printing.clock());
        this.equipment =
                new Once<>(
                        () ->
                                memory == null
                                        ? new byte[0]
                                        : fingerprint.of(memory.program(), equipment));
    }

    /**
     * Prints with one writer.
     *
     * @param settings everything else the writer was made with, such as the theme
     */
    Function<PrintSource, Checked<PdfFile>> with(PdfWriter writer, Object... settings) {
        Once<byte[]> setting =
                new Once<>(() -> fingerprint.of(equipment.get(), fingerprint.of(settings)));
        return source -> print(source, writer, setting);
    }

    /**
     * Paints cards, or takes them from the memo.
     *
     * @param settings everything else that they are painted with, such as the colours
     */
    Function<SocialCard, Checked<byte[]>> cards(
            Function<SocialCard, Checked<byte[]>> painter, Object... settings) {
        Meter painting = meters.of("cards painted");
        Function<SocialCard, Checked<byte[]>> measured =
                card -> painting.measure(Meter.Part.DRAWING, () -> painter.apply(card));
        if (memo == null) {
            return measured;
        }
        Once<byte[]> setting =
                new Once<>(() -> fingerprint.of("card", equipment.get(), fingerprint.of(settings)));
        return card -> paint(card, measured, setting);
    }

    /** Where its words come from is told with a problem only, and what has one is not kept. */
    private Checked<byte[]> paint(
            SocialCard card, Function<SocialCard, Checked<byte[]>> painter, Once<byte[]> setting) {
        Memo kept = Objects.requireNonNull(memo);
        SocialCard anywhere =
                new SocialCard(
                        card.hub(),
                        card.area(),
                        card.kicker(),
                        card.title(),
                        card.stop(),
                        Position.of(""));
        Meter looking = meters.of("cards looked up");
        String key =
                looking.measure(
                        Meter.Part.MEMO,
                        () -> HexFormat.of().formatHex(fingerprint.of(setting.get(), anywhere)));
        Optional<byte[]> known = kept.find(key);
        if (known.isPresent()) {
            return new Checked<>(known.get(), List.of());
        }
        Checked<byte[]> painted = painter.apply(card);
        if (painted.problems().isEmpty()) {
            kept.keep(key, painted.value());
        }
        return painted;
    }

    /** Measures what is done for a PDF. */
    Meter meter(String name) {
        return meters.of(name);
    }

    /** What was measured besides PDFs. */
    List<BuildReport.Work> works() {
        return meters.works().stream().filter(one -> !one.name().endsWith(".pdf")).toList();
    }

    /** What was printed, by name. */
    List<BuildReport.Printed> printed() {
        return printed.stream().sorted(Comparator.comparing(BuildReport.Printed::name)).toList();
    }

    /** The keys of all PDFs that the memo has now, by name. */
    Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    /** Call it when nothing more will be made. */
    void finish() {
        if (memo != null) {
            memo.prune();
        }
    }

    private Checked<PdfFile> print(PrintSource source, PdfWriter writer, Once<byte[]> setting) {
        Meter meter = meters.of(source.name());
        if (memo == null) {
            return told(source, writer.write(source, meter), false);
        }
        String key = meter.measure(Meter.Part.MEMO, () -> key(source, setting));
        Optional<PdfFile> known =
                meter.measure(Meter.Part.MEMO, () -> memo.find(key).map(Press::unpack));
        if (known.isPresent()) {
            kept.put(source.name(), key);
            return told(source, new Checked<>(known.get(), List.of()), true);
        }
        Checked<PdfFile> made = writer.write(source, meter);
        if (made.problems().isEmpty()) {
            memo.keep(key, pack(made.value()));
            kept.put(source.name(), key);
        }
        return told(source, made, false);
    }

    private String key(PrintSource source, Once<byte[]> setting) {
        return HexFormat.of().formatHex(fingerprint.of(setting.get(), source));
    }

    private Checked<PdfFile> told(PrintSource source, Checked<PdfFile> pdf, boolean reused) {
        PdfFile file = pdf.value();
        printed.add(
                new BuildReport.Printed(
                        source.name(),
                        file.pages(),
                        file.bytes().length,
                        reused,
                        meters.costs(source.name())));
        return pdf;
    }

    private static byte[] pack(PdfFile pdf) {
        return ByteBuffer.allocate(Integer.BYTES + pdf.bytes().length)
                .putInt(pdf.pages())
                .put(pdf.bytes())
                .array();
    }

    private static PdfFile unpack(byte[] packed) {
        byte[] bytes = Arrays.copyOfRange(packed, Integer.BYTES, packed.length);
        return new PdfFile(bytes, ByteBuffer.wrap(packed).getInt());
    }
}
