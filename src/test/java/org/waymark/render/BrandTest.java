package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** A hub's own colours and logo on its pages. */
class BrandTest {

    private static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\">"
                    + "<rect width=\"120\" height=\"40\" rx=\"6\" fill=\"#7a1f3d\"/></svg>\n";

    @TempDir Path folder;

    private SmallSite site(String brand) throws IOException {
        return SmallSite.with(
                folder,
                project -> {
                    project.write("content/images/logo.svg", LOGO);
                    branded(project, brand);
                });
    }

    private static void branded(TestProject project, String brand) throws IOException {
        String website = "\"website\": \"hub-home\"";
        project.replace("content/hub.json", website, website + brand);
    }

    private static String styles(SmallSite site) throws IOException {
        return Files.readString(site.project().output().resolve("site.css"));
    }

    @Test
    void theColoursComeAfterTheStandardOnesInTheOneStyleSheet() throws IOException {
        SmallSite site = site(", \"brand\": {\"colour\": \"#7a1f3d\", \"signal\": \"#FFD23F\"}");
        String own = styles(site).substring(styles(site).indexOf("@media screen{"));
        assertTrue(own.contains("--accent:#7a1f3d;--on-accent:#ffffff;"), own);
        assertTrue(own.contains("--mark:#ffd23f;--on-mark:#000000"), own);
        assertEquals(2, own.split("@media screen", -1).length - 1);
        assertTrue(own.contains("@media screen and (prefers-color-scheme:dark){"), own);
        assertEquals(1, site.page("index.html").select("link[rel=stylesheet]").size());
    }

    @Test
    void withoutABrandTheStandardColoursStand() throws IOException {
        SmallSite site = site("");
        assertFalse(styles(site).contains("@media screen{"));
        assertTrue(styles(site).contains("--accent:#0b4f6c;"));
        assertNull(site.page("index.html").selectFirst("header img"));
        assertEquals(1, site.page("index.html").select("header .brand svg[aria-hidden]").size());
    }

    @Test
    void commentsAndSpacesAreNotPublished() throws IOException {
        String css = styles(site(""));
        assertFalse(css.contains("/*") || css.contains("*/"), css);
        assertFalse(css.contains("  ") || css.contains(": ") || css.contains("\n\n"), css);
        assertTrue(css.contains("calc(1rem + var(--point))"), "what means something is kept");
        assertTrue(css.contains("main>section") && css.contains(":.6rem"), "no sign to spare");
    }

    @Test
    void theLogoStandsBeforeTheNameAndKeepsItsPlace() throws IOException {
        SmallSite site =
                site(
                        ", \"brand\": {\"colour\": \"#7a1f3d\", \"logo\": \"images/logo.svg\","
                                + " \"logo_words\": \"Part of a trust\"}");
        Element logo =
                Objects.requireNonNull(
                        site.page("options/share.html").selectFirst("header .brand img"));
        assertEquals("../images/logo.svg", logo.attr("src"));
        assertEquals("Part of a trust", logo.attr("alt"));
        assertEquals("120x40", logo.attr("width") + "x" + logo.attr("height"));
        assertNull(site.page("index.html").selectFirst("header .brand svg"));
        assertEquals(
                "Riverside Teaching Hub", site.page("index.html").select(".brand-name").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg viewBox='0 0 120 40'/>                | 120x40",
                "<?xml?><svg id='a' viewBox=\"-1,-1,30.4,9.6\">| 30x10",
                "<svg width='20' height='10'/>              | 100x100",
                "<svg viewBox='0 0 0 40'/>                  | 100x100",
                "<svg viewBox='0 0 1.2.3 40'/>              | 100x100",
                "nothing                                    | 100x100"
            })
    void aDrawingSaysItsSize(String svg, String size) {
        assertEquals(size, size(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPhotographSaysItsSize() {
        ByteBuffer png = ByteBuffer.allocate(40);
        png.put((byte) 0x89).put("PNG".getBytes(StandardCharsets.US_ASCII));
        png.putInt(16, 300).putInt(20, 90);
        assertEquals("300x90", size(png.array()));
        assertEquals("100x100", size(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
    }

    private static String size(byte[] bytes) {
        PictureSize size = PictureSize.of(bytes);
        return size.width() + "x" + size.height();
    }
}
