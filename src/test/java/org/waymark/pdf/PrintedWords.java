package org.waymark.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF where they stand on the paper, in the order in which they are drawn. */
final class PrintedWords {

    private PrintedWords() {}

    /**
     * A word.
     *
     * @param page from 1
     * @param left from the paper's left edge
     * @param right where its last letter ends
     * @param baseline from the paper's upper edge downwards
     * @param size type size
     */
    record Word(String text, int page, double left, double right, double baseline, double size) {}

    /** Words that share a baseline, from left to right. */
    record Line(List<Word> words) {

        String text() {
            return words.stream().map(Word::text).collect(Collectors.joining(" "));
        }

        Word first() {
            return words.get(0);
        }

        Word last() {
            return words.get(words.size() - 1);
        }
    }

    /** All words between the running lines. */
    static List<Word> of(byte[] pdf) {
        PrintTheme.Page page = Samples.THEME.page();
        List<Word> words = new ArrayList<>();
        for (Word word : all(pdf)) {
            boolean running =
                    word.baseline() < page.marginTop()
                            || word.baseline() > page.height() - page.marginBottom() + 1;
            if (!running) {
                words.add(word);
            }
        }
        return words;
    }

    /** Words below the text that are no footer: whoever prints the page might not see them. */
    static List<Word> below(byte[] pdf) {
        PrintTheme.Page page = Samples.THEME.page();
        double footer = page.height() - Samples.THEME.footer().distance();
        return all(pdf).stream()
                .filter(word -> word.baseline() > page.height() - page.marginBottom())
                .filter(word -> Math.abs(word.baseline() - footer) > 0.1)
                .toList();
    }

    private static List<Word> all(byte[] pdf) {
        List<Word> words = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    split(letters).forEach(word -> words.add(word(word, getCurrentPageNo())));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<List<TextPosition>> split(List<TextPosition> letters) {
        List<List<TextPosition>> words = new ArrayList<>();
        boolean blank = true;
        for (TextPosition letter : letters) {
            if (blank && !letter.getUnicode().isBlank()) {
                words.add(new ArrayList<>());
            }
            blank = letter.getUnicode().isBlank();
            if (!blank) {
                words.get(words.size() - 1).add(letter);
            }
        }
        return words;
    }

    private static Word word(List<TextPosition> letters, int page) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        double size = first.getFontSize();
        return new Word(text, page, first.getXDirAdj(), right, first.getYDirAdj(), size);
    }

    /** All lines between the running lines, from the top of the first page downwards. */
    static List<Line> lines(byte[] pdf) {
        Map<String, List<Word>> lines = new LinkedHashMap<>();
        for (Word word : of(pdf)) {
            String key = word.page() + " " + Math.round(word.baseline() * 10);
            lines.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
        }
        return lines.values().stream().map(Line::new).toList();
    }

    /** The lines of each page. */
    static List<List<Line>> pages(byte[] pdf) {
        List<List<Line>> pages = new ArrayList<>();
        for (Line line : lines(pdf)) {
            while (pages.size() < line.first().page()) {
                pages.add(new ArrayList<>());
            }
            pages.get(line.first().page() - 1).add(line);
        }
        return pages;
    }
}
