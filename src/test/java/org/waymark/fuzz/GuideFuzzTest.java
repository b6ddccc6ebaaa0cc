package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.waymark.content.Guide;
import org.waymark.load.MemoryFile;
import org.waymark.load.MemoryFile.Read;
import org.waymark.problem.Problem;
import org.waymark.site.MemorySite;

/** The guide: its file, and whether everybody who follows it comes to a result. */
class GuideFuzzTest {

    private static final String PATH = "content/guide.yml";

    @DictionaryFile(resourcePath = "guide.dict")
    @FuzzTest(maxDuration = "30s")
    void guide(byte[] file) {
        Read<Guide> read = Judge.read(file, bytes -> MemoryFile.guide(PATH, bytes));
        read.value().ifPresent(guide -> judge(guide, read.lines(), Judge.isChosen(file)));
    }

    private static void judge(Guide guide, List<String> lines, boolean again) {
        long start = Judge.now();
        List<Problem> problems = MemorySite.guideProblems(guide);
        Judge.assertSoon(start);
        Judge.assertProblems(PATH, lines, problems);
        if (again) {
            assertEquals(problems, MemorySite.guideProblems(guide));
        }
    }
}
