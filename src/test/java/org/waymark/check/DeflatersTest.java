package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class DeflatersTest {

    @Test
    void aFileWeighsWhatItsGzipFileHas() throws IOException {
        try (Deflaters deflaters = new Deflaters()) {
            Random random = new Random(1);
            for (int size = 0; size < 200_000; size = size * 3 + 7) {
                byte[] noise = new byte[size];
                random.nextBytes(noise);
                byte[] words =
                        "Some words, %d of them. "
                                .formatted(size)
                                .repeat(size / 20)
                                .getBytes(StandardCharsets.UTF_8);
                assertEquals(gzip(noise), deflaters.gzipped(noise));
                assertEquals(gzip(words), deflaters.gzipped(words));
            }
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
