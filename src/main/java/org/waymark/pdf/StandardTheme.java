package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import org.waymark.pdf.PrintTheme.BoxStyle;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Colour;

/** The values of {@code templates/print/theme.json} as Waymark ships it. */
final class StandardTheme {

    private static final TextStyle BODY = new TextStyle(Face.REGULAR, 12, 16, Ink.TEXT, 0, 8);
    private static final TextStyle RUNNING = new TextStyle(Face.REGULAR, 9, 12, Ink.MUTED, 0, 0);

    private StandardTheme() {}

    static PrintTheme theme() {
        return new PrintTheme(
                faces(),
                new PrintTheme.Page(595.28, 841.89, 72, 90, 68, 90, 2, false),
                colours(),
                texts(),
                paragraphs(),
                boxes(),
                new PrintTheme.Lists(18, 4, List.of("•", "–", "·")),
                tables(),
                contents(),
                new PrintTheme.Links(Ink.LINK, 0.5, ", page {page}"),
                fields(),
                new CodeStyle(57, 4, 2, 14),
                new RunningStyle("{title}", "{section}", RUNNING, 45, Ink.RULE, false),
                new RunningStyle(
                        "{address}",
                        "Version {version}, {date} · Page {page} of {pages}",
                        RUNNING,
                        42,
                        Ink.NONE,
                        true),
                new KeepStyle(2, 2, 2));
    }

    private static PrintTheme.Faces faces() {
        return new PrintTheme.Faces(
                "AtkinsonHyperlegibleNext-Regular.ttf",
                "AtkinsonHyperlegibleNext-Italic.ttf",
                "AtkinsonHyperlegibleNext-SemiBold.ttf",
                "AtkinsonHyperlegibleNext-SemiBoldItalic.ttf",
                "AtkinsonHyperlegibleMono-Regular.ttf",
                List.of());
    }

    private static PrintTheme.Colours colours() {
        return new PrintTheme.Colours(
                new Colour(0x1b1f24),
                new Colour(0x51606f),
                new Colour(0x0b3b52),
                new Colour(0x0b4f6c),
                new Colour(0xb8c4ce),
                new Colour(0xeef3f6),
                new Colour(0x2a6f97),
                new Colour(0xa23b00));
    }

    private static PrintTheme.Texts texts() {
        return new PrintTheme.Texts(
                BODY,
                bold(28, 32, 0, 12),
                bold(19, 24, 28, 8),
                bold(14.5, 18, 18, 4),
                bold(12.5, 16, 14, 2),
                bold(12, 16, 12, 2),
                new TextStyle(Face.BOLD_ITALIC, 12, 16, Ink.ACCENT, 12, 2),
                new TextStyle(Face.MONO, 10.5, 14, Ink.TEXT, 0, 8),
                new TextStyle(Face.REGULAR, 10.5, 14, Ink.MUTED, 6, 12),
                BODY);
    }

    private static TextStyle bold(double size, double leading, double before, double after) {
        return new TextStyle(Face.BOLD, size, leading, Ink.ACCENT, before, after);
    }

    private static Map<String, TextStyle> paragraphs() {
        return Map.ofEntries(
                Map.entry("kicker", new TextStyle(Face.BOLD, 11, 14, Ink.NOTE, 0, 6)),
                Map.entry("lead", new TextStyle(Face.REGULAR, 14, 20, Ink.TEXT, 0, 12)),
                Map.entry("meta", new TextStyle(Face.REGULAR, 10.5, 14, Ink.MUTED, 0, 8)),
                Map.entry("small", new TextStyle(Face.REGULAR, 10.5, 14, Ink.TEXT, 0, 6)),
                Map.entry("alert-title", new TextStyle(Face.BOLD, 12, 16, Ink.ACCENT, 0, 2)),
                Map.entry("for-npq-label", new TextStyle(Face.BOLD, 11, 14, Ink.NOTE, 0, 2)),
                Map.entry("summary", new TextStyle(Face.BOLD, 12, 16, Ink.ACCENT, 0, 2)),
                Map.entry("prompt", new TextStyle(Face.REGULAR, 10.5, 14, Ink.TEXT, 0, 2)),
                Map.entry("question", new TextStyle(Face.BOLD, 12, 16, Ink.TEXT, 12, 4)),
                Map.entry("tick", new TextStyle(Face.REGULAR, 12, 16, Ink.TEXT, 0, 6)),
                Map.entry("poster-few", plain(16, 20)),
                Map.entry("poster-some", plain(13.5, 17)),
                Map.entry("poster-several", plain(12, 15)),
                Map.entry("poster-many", plain(9.5, 11.5)));
    }

    private static TextStyle plain(double size, double leading) {
        return new TextStyle(Face.REGULAR, size, leading, Ink.TEXT, 0, 0);
    }

    private static Map<String, BoxStyle> boxes() {
        return Map.ofEntries(
                Map.entry("aside", callOut(Ink.ACCENT)),
                Map.entry("note", callOut(Ink.NOTE)),
                Map.entry("tip", callOut(Ink.NOTE)),
                Map.entry("important", callOut(Ink.ACCENT)),
                Map.entry("warning", callOut(Ink.WARNING)),
                Map.entry("caution", callOut(Ink.WARNING)),
                Map.entry("for-npq", new BoxStyle(Ink.NONE, Ink.NOTE, 2, 8, 12, 12, false, false)),
                Map.entry(
                        "worksheet",
                        new BoxStyle(Ink.NONE, Ink.ACCENT, 2, 10, 12, 12, false, true)),
                Map.entry("phase", new BoxStyle(Ink.NONE, Ink.ACCENT, 2, 10, 0, 12, true, false)),
                Map.entry("plan", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, true, false)),
                Map.entry("details", new BoxStyle(Ink.TINT, Ink.NONE, 0, 12, 12, 12, false, false)),
                Map.entry(
                        "blockquote", new BoxStyle(Ink.NONE, Ink.RULE, 2, 8, 8, 12, false, false)),
                Map.entry("pre", new BoxStyle(Ink.TINT, Ink.NONE, 0, 8, 8, 12, false, true)),
                Map.entry("title", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 12, false, true)),
                Map.entry("new-page", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, true, false)),
                Map.entry("contents", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, false, false)),
                Map.entry("about", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, false, false)),
                Map.entry("overview", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, false, false)),
                Map.entry("option", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, true, false)));
    }

    private static BoxStyle callOut(Ink bar) {
        return new BoxStyle(Ink.TINT, bar, 3, 12, 12, 12, false, true);
    }

    private static PrintTheme.Tables tables() {
        return new PrintTheme.Tables(
                new TextStyle(Face.REGULAR, 10.5, 14, Ink.TEXT, 0, 2),
                new TextStyle(Face.BOLD, 10.5, 14, Ink.ACCENT, 0, 2),
                6,
                4,
                0.5,
                Ink.TINT);
    }

    private static PrintTheme.Contents contents() {
        return new PrintTheme.Contents(
                new TextStyle(Face.BOLD, 12, 18, Ink.TEXT, 6, 0),
                new TextStyle(Face.REGULAR, 12, 18, Ink.TEXT, 0, 0),
                18,
                Ink.MUTED);
    }

    private static FieldStyle fields() {
        return new FieldStyle(
                new TextStyle(Face.REGULAR, 12, 16, Ink.TEXT, 4, 12),
                new TextStyle(Face.REGULAR, 10.5, 14, Ink.MUTED, 4, 0),
                24,
                Ink.MUTED,
                0.75,
                Ink.RULE,
                0.75,
                3,
                12,
                110,
                "day / month / year",
                "One of: {choices}");
    }
}
