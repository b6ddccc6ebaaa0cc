package org.waymark.pdf;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Checked;

/**
 * Printing reads only what it is handed: whatever a print text says, a server beside it is never
 * asked, and a file beside it is never seen.
 */
class OutsideWorldTest {

    private static final String SECRET = "the-secret-words";

    @TempDir Path folder;
    private ServerSocket server;
    private String web;
    private String file;

    @BeforeEach
    void openTheOutside() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(300);
        web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        file = secret.toUri().toString();
    }

    @AfterEach
    void nobodyAsked() throws IOException {
        try (ServerSocket open = server) {
            open.accept().close();
            throw new AssertionError("something asked the server");
        } catch (SocketTimeoutException e) {
            assertEquals(SocketTimeoutException.class, e.getClass(), "this is how it must end");
        }
    }

    private static String document(String before, String head, String blocks) {
        return before
                + "<html lang=\"en-GB\"><head><title>T</title>"
                + "<meta name=\"date\" content=\"2026-11-22\"/>"
                + head
                + "</head><body><p>before</p>"
                + blocks
                + "<p>behind</p></body></html>";
    }

    /**
     * Prints it, which tells something is wrong, and looks for the secret in all that comes out.
     */
    private void stays(String xhtml, Map<String, byte[]> images) throws IOException {
        PrintSource source = new PrintSource("x.pdf", xhtml, images);
        Checked<PdfFile> printed =
                assertTimeoutPreemptively(ofSeconds(20), () -> Samples.WRITER.write(source));
        assertFalse(printed.problems().isEmpty(), xhtml);
        assertFalse(printed.problems().toString().contains(SECRET), printed.problems().toString());
        byte[] pdf = printed.value().bytes();
        if (pdf.length > 0) {
            assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains(SECRET));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertFalse(new PDFTextStripper().getText(document).contains(SECRET), xhtml);
            }
        }
    }

    private void stays(String before, String head, String blocks) throws IOException {
        stays(document(before, head, blocks), Samples.images());
    }

    @Test
    void picturesAreOnlyThoseThatWereHandedOver() throws IOException {
        for (String address :
                List.of(
                        web,
                        web + ".png",
                        file,
                        "jar:" + file + "!/x",
                        folder.resolve("secret.txt").toString(),
                        "//127.0.0.1:" + server.getLocalPort() + "/x",
                        "images/../../secret.txt",
                        "data:text/plain,x",
                        "classpath:log4j.properties")) {
            stays("", "", "<p><img src=\"" + address + "\" alt=\"x\"/></p>");
            stays(
                    "",
                    "",
                    "<figure><svg viewBox=\"0 0 9 9\" width=\"9\" aria-label=\"x\"><image href=\""
                            + address
                            + "\"/></svg></figure>");
        }
    }

    @Test
    void documentTypesAndEntitiesAreNotRead() throws IOException {
        for (String outside : List.of(web, file)) {
            String system = "<!DOCTYPE html SYSTEM \"" + outside + "\">";
            stays(system, "", "<p>words</p>");
            stays("<!DOCTYPE html PUBLIC \"-//X\" \"" + outside + "\">", "", "<p>&nbsp;</p>");
            String entity = "<!DOCTYPE html [<!ENTITY e SYSTEM \"" + outside + "\">]>";
            stays(entity, "", "<p>&e;</p>");
            String parameter = "<!DOCTYPE html [<!ENTITY % p SYSTEM \"" + outside + "\"> %p;]>";
            stays(parameter, "", "<p>words</p>");
            stays(entity, "", "<p title=\"&e;\">words</p>");
        }
        StringBuilder laughs = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String last = "&a" + (i - 1) + ";";
            laughs.append("<!ENTITY a" + i + " \"" + last.repeat(10) + "\">");
        }
        stays(laughs + "]>", "", "<p>&a29;</p>");
    }

    @Test
    void stylesInclusionsAndInstructionsAreNotRead() throws IOException {
        for (String outside : List.of(web, file)) {
            stays("<?xml-stylesheet href=\"" + outside + "\"?>", "", "<p>words</p>");
            stays("", "<link rel=\"stylesheet\" href=\"" + outside + "\"/>", "<p>words</p>");
            stays("", "<style>@import url(" + outside + ");</style>", "<p>words</p>");
            stays("", "", "<p style=\"background: url(" + outside + ")\">words</p>");
            stays(
                    "",
                    "",
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                            + outside
                            + "\" parse=\"text\"/>");
            stays("", "<base href=\"" + outside + "\"/>", "<p><img src=\"y\" alt=\"x\"/></p>");
            stays("", "", "<object data=\"" + outside + "\"/><iframe src=\"" + outside + "\"/>");
            stays("", "<script src=\"" + outside + "\"/>", "<p>words</p>");
        }
    }

    @Test
    void drawingsThatWereHandedOverReachNoFurther() throws IOException {
        for (String outside : List.of(web, file)) {
            for (String drawing :
                    List.of(
                            "<!DOCTYPE svg [<!ENTITY e SYSTEM \""
                                    + outside
                                    + "\">]>"
                                    + "<svg viewBox=\"0 0 9 9\"><text>&e;</text></svg>",
                            "<!DOCTYPE svg SYSTEM \"" + outside + "\"><svg viewBox=\"0 0 9 9\"/>",
                            "<svg viewBox=\"0 0 9 9\"><use href=\"" + outside + "\"/></svg>",
                            "<svg viewBox=\"0 0 9 9\"><style>@import '"
                                    + outside
                                    + "';</style></svg>")) {
                Map<String, byte[]> images = new HashMap<>(Samples.images());
                images.put("images/a.svg", drawing.getBytes(StandardCharsets.UTF_8));
                stays(document("", "", "<p><img src=\"images/a.svg\" alt=\"x\"/></p>"), images);
            }
        }
    }
}
