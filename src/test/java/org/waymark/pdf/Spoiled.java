package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A finished file with one fault in it, made by hand. */
final class Spoiled {

    private Spoiled() {}

    /** What a test does to a file. */
    @FunctionalInterface
    interface Edit {
        void to(PDDocument document) throws IOException;
    }

    /** What a test does to the operators of the first page. */
    @FunctionalInterface
    interface Drawing {
        void to(List<Object> tokens, PDPage page) throws IOException;
    }

    /** The file after an edit. */
    static byte[] with(byte[] pdf, Edit edit) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            edit.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An edit of what the first page draws. */
    static Edit drawing(Drawing drawing) {
        return document -> {
            PDPage page = document.getPage(0);
            List<Object> tokens = new PDFStreamParser(page).parse();
            drawing.to(tokens, page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
        };
    }

    /** An edit of the first element of a type, in the order of the tree. */
    static Edit element(String type, java.util.function.Consumer<COSDictionary> edit) {
        return document -> edit.accept(find(document, type));
    }

    /** The first element of a type. */
    static COSDictionary find(PDDocument document, String type) {
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase one = next instanceof COSObject reference ? reference.getObject() : next;
            if (one instanceof COSArray array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    open.push(array.get(i));
                }
            } else if (one instanceof COSDictionary element) {
                if (type.equals(element.getNameAsString(COSName.S))) {
                    return element;
                }
                if (element.containsKey(COSName.K)) {
                    open.push(element.getDictionaryObject(COSName.K));
                }
            }
        }
        throw new AssertionError("the file has no " + type);
    }

    /** The place of an operator, counted from 0 among those of its name. */
    static int operator(List<Object> tokens, String name, int number) {
        int left = number;
        for (int i = 0; i < tokens.size(); i++) {
            boolean found = tokens.get(i) instanceof Operator one && one.getName().equals(name);
            if (found && left-- == 0) {
                return i;
            }
        }
        throw new AssertionError("the page has no operator " + name);
    }

    /** The number that a letter has in the first font of a page. */
    static int code(PDPage page, String letter) throws IOException {
        PDFont font =
                page.getResources().getFont(page.getResources().getFontNames().iterator().next());
        for (int code = 1; code < 500; code++) {
            if (letter.equals(font.toUnicode(code))) {
                return code;
            }
        }
        throw new AssertionError("the font has no \"" + letter + "\"");
    }
}
