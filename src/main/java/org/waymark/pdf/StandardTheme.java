package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import org.waymark.pdf.PrintTheme.BoxStyle;
import org.waymark.pdf.PrintTheme.Colour;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;

/** The values of {@code templates/print/theme.json} as Waymark ships it. */
final class StandardTheme {

    private static final TextStyle BODY = new TextStyle(Face.REGULAR, 12, 18, Ink.TEXT, 0, 9);
    private static final TextStyle RUNNING = new TextStyle(Face.REGULAR, 9, 12, Ink.MUTED, 0, 0);

    private StandardTheme() {}

    static PrintTheme theme() {
        return new PrintTheme(
                faces(),
                new PrintTheme.Page(595.28, 841.89, 78, 90, 78, 90, 3),
                colours(),
                texts(),
                paragraphs(),
                boxes(),
                new PrintTheme.Lists(18, 4.5, List.of("•", "–", "·")),
                tables(),
                contents(),
                new PrintTheme.Links(Ink.LINK, 0.5, ", page {page}"),
                new PrintTheme.Running("{title}", "{section}", RUNNING, 45, Ink.RULE, false),
                new PrintTheme.Running(
                        "{address}", "Page {page} of {pages}", RUNNING, 42, Ink.NONE, true),
                new PrintTheme.Keeps(2, 2, 2));
    }

    private static PrintTheme.Faces faces() {
        return new PrintTheme.Faces(
                "AtkinsonHyperlegibleNext-Regular.ttf",
                "AtkinsonHyperlegibleNext-Italic.ttf",
                "AtkinsonHyperlegibleNext-SemiBold.ttf",
                "AtkinsonHyperlegibleNext-SemiBoldItalic.ttf",
                "AtkinsonHyperlegibleMono-Regular.ttf");
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
                bold(28, 33, 0, 12),
                bold(19, 24, 30, 9),
                bold(14.5, 18, 21, 6),
                bold(12.5, 18, 15, 3),
                bold(12, 18, 12, 3),
                new TextStyle(Face.BOLD_ITALIC, 12, 18, Ink.ACCENT, 12, 3),
                new TextStyle(Face.MONO, 10.5, 15, Ink.TEXT, 0, 9),
                new TextStyle(Face.REGULAR, 10.5, 15, Ink.MUTED, 6, 12),
                BODY);
    }

    private static TextStyle bold(double size, double leading, double before, double after) {
        return new TextStyle(Face.BOLD, size, leading, Ink.ACCENT, before, after);
    }

    private static Map<String, TextStyle> paragraphs() {
        return Map.of(
                "kicker", new TextStyle(Face.BOLD, 11, 15, Ink.NOTE, 0, 6),
                "lead", new TextStyle(Face.REGULAR, 14, 21, Ink.TEXT, 0, 12),
                "meta", new TextStyle(Face.REGULAR, 10.5, 15, Ink.MUTED, 0, 9),
                "small", new TextStyle(Face.REGULAR, 10.5, 15, Ink.TEXT, 0, 6),
                "alert-title", new TextStyle(Face.BOLD, 12, 18, Ink.ACCENT, 0, 3),
                "for-npq-label", new TextStyle(Face.BOLD, 11, 15, Ink.NOTE, 0, 3),
                "summary", new TextStyle(Face.BOLD, 12, 18, Ink.ACCENT, 0, 3));
    }

    private static Map<String, BoxStyle> boxes() {
        return Map.ofEntries(
                Map.entry("aside", callOut(Ink.ACCENT)),
                Map.entry("note", callOut(Ink.NOTE)),
                Map.entry("tip", callOut(Ink.NOTE)),
                Map.entry("important", callOut(Ink.ACCENT)),
                Map.entry("warning", callOut(Ink.WARNING)),
                Map.entry("caution", callOut(Ink.WARNING)),
                Map.entry("for-npq", new BoxStyle(Ink.NONE, Ink.NOTE, 2, 9, 12, 12, false, false)),
                Map.entry("details", new BoxStyle(Ink.TINT, Ink.NONE, 0, 12, 12, 12, false, false)),
                Map.entry(
                        "blockquote", new BoxStyle(Ink.NONE, Ink.RULE, 2, 9, 9, 12, false, false)),
                Map.entry("pre", new BoxStyle(Ink.TINT, Ink.NONE, 0, 9, 9, 12, false, true)),
                Map.entry("title", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 12, false, true)),
                Map.entry("new-page", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, true, false)),
                Map.entry("option", new BoxStyle(Ink.NONE, Ink.NONE, 0, 0, 0, 0, true, false)));
    }

    private static BoxStyle callOut(Ink bar) {
        return new BoxStyle(Ink.TINT, bar, 3, 12, 12, 12, false, true);
    }

    private static PrintTheme.Tables tables() {
        return new PrintTheme.Tables(
                new TextStyle(Face.REGULAR, 10.5, 15, Ink.TEXT, 0, 3),
                new TextStyle(Face.BOLD, 10.5, 15, Ink.ACCENT, 0, 3),
                6,
                4.5,
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
}
