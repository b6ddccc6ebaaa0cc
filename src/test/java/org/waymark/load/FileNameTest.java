package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.load.FileName.Order;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

class FileNameTest {

    /** It was taken as it stood, though nothing could refer to it. */
    @Test
    void aNameThatIsTooLongForAnIdIsReportedAndReadAsItsBeginning() {
        ProblemLog log = new ProblemLog();
        String path = "content/pages/" + "a".repeat(81) + ".md";

        String id = FileName.read(path, Order.OPTIONAL, log).id();

        assertEquals("a".repeat(80), id);
        assertTrue(IdType.isId(id));
        List<String> messages = log.problems().stream().map(Problem::message).toList();
        assertEquals(
                List.of("a file name must have at most 80 characters before \".md\""), messages);
        assertEquals("rename it to \"" + id + ".md\"", log.problems().get(0).hint());
    }

    @Test
    void aLongNameWithOtherLettersIsCutToAnId() {
        String path = "content/options/3-" + "Übung ".repeat(30) + ".md";

        String id = FileName.read(path, Order.REQUIRED, new ProblemLog()).id();

        assertTrue(IdType.isId(id), id);
        assertTrue(id.startsWith("ubung-ubung-"), id);
    }
}
