package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.build.BuildReport;

/**
 * A small hub with every kind of content, published whole and compared file by file with the tree
 * under {@code golden/small/expected}; of a PDF the text is compared and of a painted picture its
 * size, since their bytes have tests of their own. Run with {@code -Dwaymark.rewrite=true} to write
 * the tree anew, then read the difference.
 */
class GoldenSiteTest {

    private static final String TEXTS =
            ".*\\.(html|xml|txt|webmanifest)|_.*|links\\.json|.*/search-index\\.js|icons/.*\\.svg";

    private static final Path EXPECTED = Path.of("src/test/resources/golden/small/expected");

    @Test
    void theSmallHubIsPublishedAsItWas(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.of("golden/small/content", folder);
        BuildReport report = project.build();
        assertFalse(report.problems().hasErrors(), report.problems().toString());
        Map<String, String> published = readable(project.output());
        if (Boolean.getBoolean("waymark.rewrite")) {
            rewrite(published);
        }
        Map<String, String> expected = readable(EXPECTED);
        assertEquals(expected.keySet(), published.keySet());
        expected.forEach((name, text) -> assertEquals(text, published.get(name), name));
    }

    private static Map<String, String> readable(Path tree) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        StringBuilder pictures = new StringBuilder();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = tree.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".pdf")) {
                    texts.put(name + ".txt", text(file));
                } else if (name.endsWith(".png")) {
                    pictures.append(name).append(' ').append(size(file)).append('\n');
                } else if (name.matches(TEXTS)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        if (!pictures.isEmpty()) {
            texts.put("pictures.txt", pictures.toString());
        }
        return texts;
    }

    private static String size(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        return image.getWidth() + " x " + image.getHeight();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }

    private static void rewrite(Map<String, String> published) throws IOException {
        if (Files.isDirectory(EXPECTED)) {
            try (Stream<Path> old = Files.walk(EXPECTED)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> one : published.entrySet()) {
            Path file = EXPECTED.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.getValue());
        }
    }
}
