package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.waymark.load.MemoryFile;
import org.waymark.markdown.Document;
import org.waymark.markdown.MemoryText;
import org.waymark.problem.Checked;

/** Texts with all that Waymark adds to Markdown, through to the web's HTML and paper's XHTML. */
class MarkdownFuzzTest {

    @DictionaryFile(resourcePath = "markdown.dict")
    @FuzzTest(maxDuration = "30s")
    void markdown(byte[] file) {
        String text = MemoryFile.text(file);
        List<String> lines = List.of(text.split("\n", -1));
        long start = Judge.now();
        Checked<Document> body = MemoryText.parse(text);
        List<String> written = MemoryText.written(body.value());
        Checked<Document> run = MemoryText.parseInline(text);
        List<String> inline = MemoryText.inline(run.value());
        Judge.assertSoon(start);
        Judge.assertProblems("a.md", lines, body.problems());
        Judge.assertProblems("a.md", lines, run.problems());
        Judge.assertProblems("a.md", lines, MemoryText.abbreviations(body.value()));
        written.forEach(SafeMarkup::check);
        inline.forEach(SafeMarkup::check);
        String plain = MemoryText.plain(run.value());
        assertTrue(
                plain.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'));
        if (Judge.isChosen(file)) {
            Checked<Document> again = MemoryText.parse(text);
            assertEquals(body.problems(), again.problems());
            assertEquals(written, MemoryText.written(again.value()));
        }
    }
}
