package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void aBriefingWithEveryElementIsPdfUa1AndPdfA2a() throws Exception {
        byte[] pdf = Samples.WRITER.write(Samples.everything()).value().bytes();

        assertEquals(List.of(), Conformance.problems(pdf));
        assertEquals(List.of(), TagReader.read(pdf).faults());
    }

    @Test
    void unusualDocumentsConformToo() throws Exception {
        List<String> bodies =
                List.of(
                        "",
                        "<section></section><ul></ul><div class=\"new-page\"></div>",
                        "<h1>A</h1><table></table><ol><li></li></ol><p></p><pre></pre>",
                        "<h1>A</h1><p><img src=\"images/photo.jpg\" alt=\"Photo\"/></p>"
                                + "<figure><img src=\"images/gray.jpg\" alt=\"Gray\"/></figure>",
                        "<h1 id=\"a\">A</h1><table><caption>C</caption><tr><td></td><td>x</td></tr>"
                                + "</table><p><a href=\"#a\"><img src=\"images/dot.png\""
                                + " alt=\"Up\"/></a></p>",
                        "<h1>One</h1>" + "<p>Words and more words.</p>".repeat(400));
        for (String body : bodies) {
            byte[] pdf = Samples.pdf(body);

            assertEquals(List.of(), Conformance.problems(pdf), body);
            assertEquals(List.of(), TagReader.read(pdf).faults(), body);
        }
    }

    @Test
    void theValidatorSeesAPlantedFault() throws Exception {
        byte[] pdf = Samples.WRITER.write(Samples.everything()).value().bytes();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String spoiled = text.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<");

        List<String> problems = Conformance.problems(spoiled.getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(problems.toString().contains("pdfuaid:part"), problems.toString());
    }
}
