package org.waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a later build finds, and that nothing in the folder can do harm. */
class MemoTest {

    @TempDir Path temp;

    private Path folder() {
        return temp.resolve("made/when/needed");
    }

    private Memo memo() {
        return new Memo(folder());
    }

    /** Keys are 64 hexadecimal digits. */
    private static String key(int number) {
        return String.format(Locale.ROOT, "%064x", number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static Optional<String> found(Memo memo, String key) {
        return memo.find(key).map(content -> new String(content, UTF_8));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void aLaterBuildFindsWhatWasKept() {
        memo().keep(key(1), bytes("one"));
        memo().keep(key(2), bytes(""));
        assertEquals(Optional.of("one"), found(memo(), key(1)));
        assertEquals(Optional.of(""), found(memo(), key(2)));
        assertEquals(Optional.empty(), found(memo(), key(3)));
    }

    @Test
    void inAFolderThatIsNotThereNothingIsFoundAndNothingMade() {
        Memo memo = memo();
        assertEquals(Optional.empty(), found(memo, key(1)));
        memo.prune();
        assertTrue(Files.notExists(folder()));
    }

    /** Each place of the file is damaged in turn, and the file is cut at each place. */
    @Test
    void aDamagedEntryIsNotFoundAndCanBeKeptAgain() throws IOException {
        memo().keep(key(1), bytes("content"));
        Path entry = folder().resolve(key(1) + ".memo");
        byte[] whole = Files.readAllBytes(entry);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(entry, damaged);
            assertEquals(Optional.empty(), found(memo(), key(1)), "byte " + i);
            Files.write(entry, java.util.Arrays.copyOf(whole, i));
            assertEquals(Optional.empty(), found(memo(), key(1)), "cut at " + i);
        }
        memo().keep(key(1), bytes("content"));
        assertEquals(Optional.of("content"), found(memo(), key(1)));
    }

    @Test
    void anEntryUnderAnotherKeysNameIsNotFound() throws IOException {
        memo().keep(key(1), bytes("one"));
        Files.move(folder().resolve(key(1) + ".memo"), folder().resolve(key(2) + ".memo"));
        assertEquals(Optional.empty(), found(memo(), key(2)));
    }

    @Test
    void aFolderInPlaceOfAnEntryIsNoEntry() throws IOException {
        Files.createDirectories(folder().resolve(key(1) + ".memo/inside"));
        Memo memo = memo();
        memo.keep(key(1), bytes("one"));
        assertEquals(Optional.empty(), found(memo, key(1)));
        memo.prune();
        assertEquals(Set.of(key(1) + ".memo"), names());
    }

    @Test
    void anEmptyFolderStaysWhateverItsName() throws IOException {
        Files.createDirectories(folder().resolve("waymark-1.unfinished"));
        memo().prune();
        assertEquals(Set.of("waymark-1.unfinished"), names());
    }

    /** A file where the folder should be: no disk could refuse more firmly. */
    @Test
    void whereNothingCanBeWrittenNothingFails() throws IOException {
        Files.createDirectories(folder().getParent());
        Files.writeString(folder(), "no folder");
        Memo memo = memo();
        memo.keep(key(1), bytes("one"));
        assertEquals(Optional.empty(), found(memo, key(1)));
        memo.prune();
        assertEquals("no folder", Files.readString(folder()));
    }

    @Test
    void whatThisBuildUsedIsKeptHoweverMuchItIs() throws IOException {
        Memo first = memo();
        int many = Memo.SPARE + 50;
        IntStream.range(0, many).forEach(i -> first.keep(key(i), bytes("" + i)));
        first.prune();
        assertEquals(many, names().size());
        Memo second = memo();
        IntStream.range(0, many).forEach(i -> second.find(key(i)));
        second.prune();
        assertEquals(many, names().size());
    }

    @Test
    void ofTheRestTheNewestAreKept() throws IOException {
        int many = Memo.SPARE + 3;
        for (int i = 0; i < many; i++) {
            memo().keep(key(i), bytes("" + i));
            FileTime time = FileTime.from(Instant.ofEpochSecond(1_000_000 - i));
            Files.setLastModifiedTime(folder().resolve(key(i) + ".memo"), time);
        }
        Memo memo = memo();
        memo.find(key(many - 1)); // the oldest of all, but used
        memo.prune();
        Set<String> gone =
                IntStream.range(0, many)
                        .mapToObj(i -> key(i) + ".memo")
                        .collect(Collectors.toSet());
        gone.removeAll(names());
        assertEquals(Set.of(key(many - 2) + ".memo", key(many - 3) + ".memo"), gone);
    }

    @Test
    void whatABrokenOffBuildLeftIsRemovedAndFilesOfOthersStay() throws IOException {
        memo().keep(key(1), bytes("one"));
        List<String> others = List.of("notes.memo", "my.unfinished", "waymark-1.txt", "a.pdf");
        for (String other : others) {
            Files.writeString(folder().resolve(other), "mine");
        }
        Files.writeString(folder().resolve("waymark-123.unfinished"), "half");
        memo().prune();
        Set<String> left = names();
        assertTrue(left.containsAll(others), left.toString());
        assertEquals(others.size() + 1, left.size(), left.toString());
    }

    @Test
    void nothingUnfinishedIsLeftBehind() throws IOException {
        memo().keep(key(1), bytes("one"));
        memo().keep(key(1), bytes("one"));
        assertEquals(Set.of(key(1) + ".memo"), names());
    }

    /** Two builds write, read and prune the same entries at once; each finds them or nothing. */
    @Test
    void twoBuildsCanShareAFolder() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(
                        build -> {
                            Memo memo = memo();
                            for (int i = 0; i < 200; i++) {
                                String text = "content " + i % 10;
                                memo.keep(key(i % 10), bytes(text));
                                assertEquals(text, found(memo, key(i % 10)).orElse(text));
                                memo.prune();
                            }
                        });
        assertEquals(Optional.of("content 9"), found(memo(), key(9)));
    }
}
