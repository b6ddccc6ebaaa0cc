package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArtifactTest {

    private static final OutputPath PATH = new OutputPath("a.html");

    private static List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        Random random = new Random(1);
        for (int size = 0; size < 200_000; size = size * 3 + 7) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            samples.add(noise);
            String words = "Some words, %d of them. ".formatted(size);
            samples.add(words.repeat(size / 20).getBytes(StandardCharsets.UTF_8));
        }
        return samples;
    }

    @Test
    void heldDeflatedItHasTheSameBytes() {
        try (Deflaters deflaters = new Deflaters()) {
            for (byte[] bytes : samples()) {
                Artifact plain = new Artifact(PATH, bytes);
                Artifact held = plain.deflated(deflaters, Shelf.MEMORY);
                assertArrayEquals(bytes, held.bytes());
                assertArrayEquals(bytes, held.deflated(deflaters, Shelf.MEMORY).bytes());
                assertEquals(bytes.length, held.length());
                assertEquals(bytes.length, plain.length());
            }
        }
    }

    @Test
    void itWeighsWhatItsGzipFileHas() throws IOException {
        try (Deflaters deflaters = new Deflaters()) {
            for (byte[] bytes : samples()) {
                Artifact plain = new Artifact(PATH, bytes);
                assertEquals(gzip(bytes), plain.gzipped(deflaters));
                assertEquals(
                        gzip(bytes), plain.deflated(deflaters, Shelf.MEMORY).gzipped(deflaters));
            }
        }
    }

    /** However it is divided: a file that is written part by part is no other file. */
    @Test
    void madePartByPartItIsTheSame() {
        try (Deflaters deflaters = new Deflaters()) {
            for (byte[] bytes : samples()) {
                Artifact whole = new Artifact(PATH, bytes);
                Artifact parts =
                        Artifact.written(
                                PATH, sink -> divided(bytes, sink), deflaters, Shelf.MEMORY);
                assertArrayEquals(bytes, parts.bytes());
                assertEquals(bytes.length, parts.length());
                assertEquals(whole.gzipped(deflaters), parts.gzipped(deflaters));
            }
        }
    }

    private static void divided(byte[] bytes, Consumer<byte[]> sink) {
        for (int from = 0; from < bytes.length; from += 1_000) {
            sink.accept(Arrays.copyOfRange(bytes, from, Math.min(from + 1_000, bytes.length)));
        }
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
