package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
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
     * and Pseudo-Elements 4.
     */
    private static final List<String> NEWER = List.of("“field-sizing”", "“::details-content”");

    private static SimpleDocumentValidator checker;

    /** What the checker said of the file being checked. */
    private record Said(List<String> lines) implements ErrorHandler {

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
        if (path.endsWith(".css")) {
            checker.checkCssFile(RealSite.folder().resolve(path).toFile(), true);
        } else {
            checker.checkHtmlFile(RealSite.folder().resolve(path).toFile(), true);
        }
        return SAID.lines().stream().map(line -> path + ":" + line).toList();
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
