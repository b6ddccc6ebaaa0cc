package org.waymark.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Position;

/** Small decisions about links and changes, one by one. */
final class UpkeepPartsTest {

    @TempDir Path temp;

    /** An address of numbers is asked of nobody; 203.0.113 stands in books only (RFC 5737). */
    @Test
    void whatIsInPublicIsAskedWhereItIsAndNothingElse() throws IOException {
        URI there = URI.create("https://203.0.113.7/page");
        assertEquals(there, Locator.PUBLIC.locate(there));
        for (String inside : List.of("http://127.0.0.1/", "http://10.1.2.3/", "http://[::1]/")) {
            assertThrows(
                    IOException.class, () -> Locator.PUBLIC.locate(URI.create(inside)), inside);
        }
    }

    @Test
    void aCertificateOfTomorrowIsNotValidYet() {
        SSLHandshakeException failure = new SSLHandshakeException("no");
        failure.initCause(new CertificateNotYetValidException());
        Verdict verdict = Verdict.of(failure, "a.gov.uk");
        assertEquals("its certificate is not valid yet", verdict.words());
        assertFalse(verdict.passing());
    }

    /** JSON lets a slash be written in two ways, and only one of them is looked for. */
    @Test
    void anAddressThatIsWrittenOtherwiseIsLeftToAPerson() {
        String text = "{ \"url\": \"https:\\/\\/a.gov.uk\" }\n";
        Correction wanted =
                new Correction(
                        new Position("a.json", 1, 11), "https://a.gov.uk", "https://b.gov.uk");
        Corrected corrected = Corrected.of("a.json", text, List.of(wanted));
        assertEquals(List.of(wanted), corrected.left());
        assertFalse(corrected.changes());
        assertEquals(text, corrected.after());
    }

    @Test
    void aNewFactIsToldAndOneThatIsNoLongerSaid() throws IOException {
        TestProject old = SmallSite.project(temp.resolve("old"));
        TestProject now = SmallSite.project(temp.resolve("new"));
        String[] words = {
            "new",
            "fact",
            "--id=report-year",
            "--set=now=one year",
            "--set=value=1",
            "--set=source=guide",
            "--set=confidence=confirmed",
            "--date=2026-11-22",
            now.root().toString()
        };
        assertEquals(0, now.run(words).code());
        String more = Compared.of(side(old), side(now)).mailing();
        assertTrue(more.contains("- New: one year"), more);
        String less = Compared.of(side(now), side(old)).mailing();
        assertTrue(less.contains("- No longer said: one year"), less);
    }

    private static Side side(TestProject project) throws IOException {
        return Side.content(project.root(), TestProject.TODAY);
    }
}
