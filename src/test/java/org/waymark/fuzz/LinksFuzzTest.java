package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.waymark.load.MemoryFile;

/** The link catalogue. */
class LinksFuzzTest {

    private static final String PATH = "content/links/all.json";

    @DictionaryFile(resourcePath = "links.dict")
    @FuzzTest(maxDuration = "30s")
    void links(byte[] file) {
        JsonJudge.judge(file, bytes -> MemoryFile.links(PATH, bytes));
    }
}
