package org.waymark.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.waymark.load.MemoryFile;

/** The dated facts. */
class FactsFuzzTest {

    private static final String PATH = "content/facts.json";

    @DictionaryFile(resourcePath = "facts.dict")
    @FuzzTest(maxDuration = "30s")
    void facts(byte[] file) {
        JsonJudge.judge(file, bytes -> MemoryFile.facts(PATH, bytes));
    }
}
