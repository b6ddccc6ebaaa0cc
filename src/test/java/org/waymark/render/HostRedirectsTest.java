package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.site.SmallHub;

/** What former addresses and odd ones make of the file for hosts. */
class HostRedirectsTest {

    private static final String ADDRESS = "https://www.gov.uk/riverside/next/";

    @TempDir Path folder;

    private List<String> lines(SmallSite.Edit edit) throws IOException {
        SmallHub hub = SmallHub.with(folder, edit);
        return HostRedirects.of(hub.site(), hub.plan()).lines().toList();
    }

    private static void alias(TestProject project, String file, String alias) throws IOException {
        String text = project.read(file);
        project.save(file, text.replaceFirst("---\n", "---\naliases: [" + alias + "]\n"));
    }

    private static long from(List<String> lines, String address) {
        return lines.stream().filter(line -> line.startsWith(address + " ")).count();
    }

    /** A host that shows no endings would lead from one to the other and back. */
    @Test
    void noAddressLeadsToAnotherWayToWriteIt() throws IOException {
        List<String> lines =
                lines(hub -> alias(hub, "content/options/2-share.md", "options/share/"));

        assertEquals(0, from(lines, "/options/share"));
        assertEquals(0, from(lines, "/options/share/"));
    }

    @Test
    void noAddressInUseLeadsElsewhere() throws IOException {
        List<String> lines = lines(hub -> alias(hub, "content/pages/6-about.md", "options/"));

        assertEquals(0, from(lines, "/options"));
    }

    @Test
    void anAddressLeadsToOnePlace() throws IOException {
        List<String> lines =
                lines(
                        hub -> {
                            alias(hub, "content/pages/6-about.md", "old/");
                            alias(hub, "content/options/2-share.md", "old.html");
                        });

        assertEquals(1, from(lines, "/old"));
        assertEquals(1, from(lines, "/old/"));
        assertEquals(1, from(lines, "/old.html"));
    }

    /** What percent signs say in the site's own address was written out: even the end of a line. */
    @Test
    void noAddressOfTheHubWritesALineOfItsOwn() throws IOException {
        String odd = "https://www.gov.uk/a%0A/x%20https://evil.uk/%20301%0A/é/";
        List<String> lines = lines(hub -> hub.replace("content/hub.json", ADDRESS, odd));

        assertTrue(lines.stream().allMatch(line -> line.matches("/[!-~]* [!-~]+ 30[12]")));
        assertTrue(lines.stream().anyMatch(line -> line.contains("/a%0A/x%20https://evil.uk")));
    }

    /** Two slashes at its beginning would be the name of another host. */
    @Test
    void noLineLeadsToAnotherHost() throws IOException {
        String odd = "https://www.gov.uk//evil.uk/";
        List<String> lines = lines(hub -> hub.replace("content/hub.json", ADDRESS, odd));

        assertFalse(lines.stream().anyMatch(line -> line.contains(" //")), lines::toString);
    }
}
