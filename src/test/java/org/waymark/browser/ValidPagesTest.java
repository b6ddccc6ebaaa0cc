package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say of any page or style sheet of the real site. */
class ValidPagesTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final Said SAID = new Said(new ArrayList<>());

    /**
     * What browsers know and the checker's list of properties does not: CSS Basic User Interface 4,
     * Pseudo-Elements 4 and Fonts 5.
     */
    private static final List<String> NEWER =
            List.of("“field-sizing”", "“::details-content”", "“size-adjust”");

    /** Where the pages are, for the checker: in a policy 'self' means nothing to a file. */
    private static final String HOST = "https://hub.example/";

    /**
     * What the checker says of each inline script under the pages' policy. Of {@link #DATA} it is
     * wrong: HTML (4.12.1, "prepare the script element") ends with a data block, which is not run,
     * before it asks the policy, and no browser reports one.
     */
    private static final String INLINE =
            "Inline script violates Content Security Policy (meta tag): blocked by “script-src”"
                    + " directive (missing “‘unsafe-inline’” or nonce/hash).";

    private static final String DATA = "<script type=\"application/ld+json\">";

    private static SimpleDocumentValidator checker;

    /** What the checker said of the file being checked. */
    private record Said(List<String> lines) implements ErrorHandler {

        /** What was said of a file, but for what is wrong of data blocks. */
        private List<String> of(String path, List<String> text) {
            return lines.stream()
                    .filter(line -> !isDataBlock(line, text))
                    .map(line -> path + ":" + line)
                    .toList();
        }

        private static boolean isDataBlock(String line, List<String> text) {
            if (!line.endsWith(" " + INLINE)) {
                return false;
            }
            String[] place = line.substring(0, line.indexOf(' ')).split(":", 2);
            String before = text.get(Integer.parseInt(place[0]) - 1);
            return before.substring(0, Integer.parseInt(place[1])).endsWith(DATA);
        }

        private void add(SAXParseException what) {
            lines.add(
                    what.getLineNumber() + ":" + what.getColumnNumber() + " " + what.getMessage());
        }

        @Override
        public void warning(SAXParseException what) {
            add(what);
        }

        @Override
        public void error(SAXParseException what) {
            add(what);
        }

        @Override
        public void fatalError(SAXParseException what) {
            add(what);
        }
    }

    @BeforeAll
    static void setUp() throws Exception {
        checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, SAID);
        checker.setUpValidatorAndParsers(SAID, false, false);
        checker.setAllowCss(true);
    }

    private static List<String> said(String path) throws Exception {
        SAID.lines().clear();
        Path file = RealSite.folder().resolve(path);
        if (path.endsWith(".css")) {
            checker.checkCssFile(file.toFile(), true);
            return SAID.of(path, List.of());
        }
        checkPage(path, Files.readString(file));
        return SAID.of(path, Files.readAllLines(file));
    }

    private static void checkPage(String path, String html) throws Exception {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        InputSource page = new InputSource(new ByteArrayInputStream(bytes));
        page.setEncoding("UTF-8");
        page.setSystemId(HOST + path);
        checker.checkHtmlInputSource(page);
    }

    @Test
    void everyPageIsValid() throws Exception {
        List<String> pages = RealSite.files(".html");
        assertTrue(pages.size() > 25, "only " + pages);
        List<String> said = new ArrayList<>();
        for (String page : pages) {
            said.addAll(said(page));
        }
        assertEquals(List.of(), said);
    }

    @Test
    void everyStyleSheetIsValid() throws Exception {
        List<String> sheets = RealSite.files(".css");
        assertTrue(!sheets.isEmpty());
        List<String> said = new ArrayList<>();
        for (String sheet : sheets) {
            said(sheet).stream()
                    .filter(line -> NEWER.stream().noneMatch(line::contains))
                    .forEach(said::add);
        }
        assertEquals(List.of(), said);
    }

    /** Data blocks alone are let be: a script in a page, or a sheet from elsewhere, is not. */
    @Test
    void theCheckerHeedsThePolicy() throws Exception {
        String policy =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">";
        List<String> page =
                List.of(
                        "<!DOCTYPE html><html lang=en><title>x</title>" + policy,
                        DATA + "{}</script><script>run()</script>",
                        "<link rel=stylesheet href=own.css>",
                        "<link rel=stylesheet href=https://other.example/x.css>");
        SAID.lines().clear();
        checkPage("x.html", String.join("\n", page));
        List<String> said = SAID.of("x.html", page);
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("x.html:2:"), said.toString());
        assertTrue(said.get(1).startsWith("x.html:4:"), said.toString());
    }

    /** A checker that was set up wrongly would be content with everything. */
    @Test
    void theCheckerFindsMistakes(@TempDir Path folder) throws Exception {
        SAID.lines().clear();
        String page =
                "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a><div role=none>";
        checker.checkHtmlInputSource(new InputSource(new StringReader(page)));
        assertTrue(SAID.lines().toString().contains("Duplicate ID"), SAID.lines().toString());
        SAID.lines().clear();
        Path sheet = Files.writeString(folder.resolve("wrong.css"), "p { colour: red }");
        checker.checkCssFile(sheet.toFile(), true);
        assertTrue(SAID.lines().toString().contains("colour"), SAID.lines().toString());
    }
}
