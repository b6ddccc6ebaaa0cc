package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.site.OutputPath;

/** Addresses that are followed without the grammar of all addresses lead to the same files. */
class PlainAddressTest {

    private static final OutputPath FROM = new OutputPath("a/b/c.html");

    private static @Nullable String target(String address) {
        return PlainAddress.target(FROM, address);
    }

    @Test
    void namesAreFollowedFromThePagesOwnFolder() {
        assertEquals("a/b/d.html", target("d.html"));
        assertEquals("a/x/d.html", target("../x/d.html#top"));
        assertEquals("a/b/c.html", target("#top"));
        assertEquals("index.html", target("../../"));
        assertEquals("a/b/x/index.html", target("x/"));
    }

    @Test
    void whatLooksOtherwiseIsLeftToTheGrammar() {
        for (String address :
                List.of(
                        "", "?q", "/x", "./x", "x/../y", "..", "x//y", "a:b", "a%20b", "é",
                        "a#b#c")) {
            assertNull(target(address), address);
        }
        assertNull(target("../../../x"));
        assertNull(PlainAddress.target(new OutputPath("a b/c.html"), "d.html"));
    }

    @Test
    void theFragmentIsWhatStandsBehindTheHash() {
        assertEquals("top", PlainAddress.fragment("x.html#top"));
        assertEquals("", PlainAddress.fragment("x.html#"));
        assertNull(PlainAddress.fragment("x.html"));
    }

    @Test
    void anyAddressLeadsWhereTheGrammarSays() {
        Random random = new Random(1);
        List<String> parts = List.of("../", "..", "./", ".", "a", "b.html", "/", "#", "...", "-_9");
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder address = new StringBuilder();
            random.ints(random.nextInt(7), 0, parts.size())
                    .forEach(part -> address.append(parts.get(part)));
            String target = target(address.toString());
            if (target != null) {
                plain++;
                URI uri = URI.create(address.toString());
                String path = URI.create("/" + FROM).resolve(uri).normalize().getPath();
                String file = path.endsWith("/") ? path + "index.html" : path;
                assertEquals(file, "/" + target, address.toString());
                assertEquals(uri.getFragment(), PlainAddress.fragment(address.toString()));
            }
        }
        assertEquals(true, plain > 2_000, "of all addresses, so many are plain: " + plain);
    }
}
