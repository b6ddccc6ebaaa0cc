package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.load.Loader;

/** Files that are no Word documents, are damaged, or were made by somebody who means harm. */
class HostileWordTest {

    @TempDir Path temp;

    private WordImport.Draft draft(byte[] bytes) throws IOException {
        Path root = temp.resolve("small");
        Path project = Files.exists(root) ? root : SmallSite.project(root).root();
        return new WordImport(new Loader().load(project).project().hub())
                .draft(bytes, "briefing", "drafts/briefing");
    }

    private String refusal(byte[] bytes) throws IOException {
        WordImport.Draft draft = draft(bytes);
        assertEquals(Map.of(), draft.files());
        assertFalse(draft.refusal().isEmpty());
        return draft.refusal();
    }

    @Test
    void whatIsNoWordFileIsRefusedInOneSentence() throws IOException {
        assertTrue(refusal(new byte[0]).startsWith("this is no Word file"));
        assertTrue(refusal(Docx.utf8("Some words.")).startsWith("this is no Word file"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertTrue(refusal(old).startsWith("this is Word's old format .doc"));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = java.util.Arrays.copyOf(old, 6 + name.length);
        System.arraycopy(name, 0, locked, 6, name.length);
        assertTrue(refusal(locked).startsWith("the document has a password"));
        assertTrue(
                refusal(Docx.zip(Map.of("a.txt", new byte[1])))
                        .startsWith("this is no Word document"));
        assertTrue(refusal(new Docx().bytes()).startsWith("there are no words"));
        byte[] whole = new Docx().paragraph("A paragraph. ".repeat(20)).bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertTrue(
                refusal(half).matches("the (file is damaged|document cannot be read);.*"),
                refusal(half));
        assertTrue(
                refusal(new byte[WordFile.LARGEST + 1])
                        .startsWith("the file is larger than 32 MB"));
    }

    private static byte[] document(UnaryOperator<String> change) throws IOException {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>";
        return Docx.zip(Map.of("word/document.xml", Docx.utf8(change.apply(document))));
    }

    @Test
    void whatWouldHarmIsRefused() throws IOException {
        assertTrue(
                refusal(
                                document(
                                        xml ->
                                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                                        + xml.replace(">x<", ">&e;<")))
                        .matches("the file (asks for things outside of it|is damaged).*"));
        assertTrue(
                refusal(
                                document(
                                        xml ->
                                                xml.replace(
                                                                "<w:p>",
                                                                "<w:tbl><w:tr><w:tc>".repeat(99)
                                                                        + "<w:p>")
                                                        .replace(
                                                                "</w:p>",
                                                                "</w:p>"
                                                                        + "</w:tc></w:tr></w:tbl>"
                                                                                .repeat(99))))
                        .contains("nested too deep"));
        assertTrue(
                refusal(document(xml -> xml.replace("</w:body>", "")))
                        .startsWith("the file is damaged"));
        assertTrue(
                refusal(Docx.zip(Map.of("word/document.xml", new byte[129 << 20])))
                        .startsWith("the file is far too large"));
    }

    /** A part of 30 MB makes a file of 30 KB. */
    @Test
    void oneHugePartIsRefusedBeforeItIsRead() throws IOException {
        byte[] blank = new byte[30 << 20];
        Arrays.fill(blank, (byte) ' ');
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("word/document.xml", blank);
        assertTrue(refusal(Docx.zip(parts)).startsWith("the file is far too large"));
    }

    @Test
    void noPictureIsFetchedFromOutside() throws IOException {
        Path secret = temp.resolve("secret.png");
        Files.writeString(secret, "secret words");
        Docx docx = new Docx();
        docx.paragraph("Look here.").linkedPicture(secret.toUri().toString());
        WordImport.Draft draft = draft(docx.bytes());
        assertEquals("", draft.refusal());
        for (byte[] file : draft.files().values()) {
            assertFalse(new String(file, StandardCharsets.UTF_8).contains("secret"));
        }
        assertTrue(draft.report().contains("a picture was only linked"), draft.report());
    }

    @Test
    void aPicturesKindIsNoPath() throws IOException {
        byte[] bytes =
                new Docx()
                        .types("image/png\\..\\..\\..\\evil")
                        .paragraph("Look.")
                        .picture("A map")
                        .bytes();
        for (String file : draft(bytes).files().keySet()) {
            assertTrue(file.matches("(images/)?[a-z0-9-]+\\.[a-z]+"), file);
        }
    }
}
