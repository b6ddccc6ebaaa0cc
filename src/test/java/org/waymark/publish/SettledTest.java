package org.waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** Whether a published folder is still as the last publication left it. */
class SettledTest {

    private static final List<Artifact> SITE =
            List.of(
                    new Artifact(new OutputPath("index.html"), "home".getBytes(UTF_8)),
                    new Artifact(new OutputPath("options/share.html"), "share".getBytes(UTF_8)));

    @TempDir Path temp;

    private Path folder;

    @BeforeEach
    void publish() throws IOException {
        folder = temp.resolve("site");
        publish(Set.of("old.html"));
    }

    private void publish(Set<String> gone) throws IOException {
        Publisher publisher = publisher();
        try (Turn turn = publisher.turn()) {
            assertEquals(List.of(), turn.problems());
            publisher.publish(SITE, gone);
        }
    }

    private Publisher publisher() {
        return new Publisher(folder, Set.of());
    }

    private Optional<String> lists() throws IOException {
        return publisher().lists();
    }

    private boolean isWhole() throws IOException {
        return publisher().isWhole();
    }

    @Test
    void theListsStayTheSameWhenTheSiteDoes() throws IOException {
        Optional<String> before = lists();
        assertTrue(before.orElseThrow().matches("[0-9a-f]{64}"));
        publish(Set.of("old.html"));
        assertEquals(before, lists());
        assertTrue(isWhole());
    }

    @Test
    void anyByteOfEitherListCounts() throws IOException {
        Optional<String> before = lists();
        for (String list : List.of("waymark.sha256", "waymark.gone.txt")) {
            String text = Files.readString(folder.resolve(list));
            Files.writeString(folder.resolve(list), text + "\n");
            assertTrue(lists().isPresent());
            assertNotEquals(before, lists(), list);
            Files.writeString(folder.resolve(list), text);
            assertEquals(before, lists());
        }
        Files.delete(folder.resolve("waymark.gone.txt"));
        assertNotEquals(before, lists());
        publish(Set.of());
        assertNotEquals(before, lists());
    }

    @Test
    void whatAPublicationThatWasCutOffLeftIsToBeMended() throws IOException {
        Files.writeString(folder.resolve("waymark.next.sha256"), "");
        assertEquals(Optional.empty(), lists());
        Files.delete(folder.resolve("waymark.next.sha256"));
        Files.createDirectory(folder.resolve(".waymark-staging"));
        assertEquals(Optional.empty(), lists());
        Files.delete(folder.resolve(".waymark-staging"));
        assertTrue(lists().isPresent());
    }

    @Test
    void whereThereIsNoManifestNothingWasPublished() throws IOException {
        Path manifest = folder.resolve("waymark.sha256");
        Path away = temp.resolve("away");
        Files.move(manifest, away);
        assertEquals(Optional.empty(), lists());
        Files.createSymbolicLink(manifest, away);
        assertEquals(Optional.empty(), lists());
        assertEquals(Optional.empty(), new Publisher(temp.resolve("none"), Set.of()).lists());
        assertFalse(Files.exists(temp.resolve("none")));
    }

    @Test
    void aListOfAddressesThatIsALinkIsLookedAtByThePublication() throws IOException {
        Files.move(folder.resolve("waymark.gone.txt"), temp.resolve("away"));
        Files.createSymbolicLink(folder.resolve("waymark.gone.txt"), temp.resolve("away"));
        assertEquals(Optional.empty(), lists());
    }

    @Test
    void anyByteOfAnyFileCountsWhateverItsTimeSays() throws IOException {
        for (String path : List.of("index.html", "options/share.html")) {
            Path file = folder.resolve(path);
            FileTime time = Files.getLastModifiedTime(file);
            String text = Files.readString(file);
            Files.writeString(file, text.replaceFirst("e$", "E"));
            Files.setLastModifiedTime(file, time);
            assertFalse(isWhole(), path);
            Files.delete(file);
            assertFalse(isWhole(), path);
            Files.writeString(file, text);
            assertTrue(isWhole());
        }
    }

    @Test
    void aFileBehindALinkIsSomebodyElses() throws IOException {
        Files.move(folder.resolve("options"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("options"), temp.resolve("elsewhere"));
        assertFalse(isWhole());
        Files.delete(folder.resolve("options"));
        Files.createDirectory(folder.resolve("options"));
        Files.createSymbolicLink(
                folder.resolve("options/share.html"), temp.resolve("elsewhere/share.html"));
        assertFalse(isWhole());
    }

    @Test
    void aManifestWithALineThatNobodyUnderstandsIsNoWholeOne() throws IOException {
        Path manifest = folder.resolve("waymark.sha256");
        Files.writeString(manifest, Files.readString(manifest) + "0".repeat(64) + "  /etc/x\n");
        assertFalse(isWhole());
    }

    @Test
    void filesOfOthersAreNobodysBusiness() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertTrue(isWhole());
    }
}
