package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.problem.Position;

/** What can be asked of all that a hub says. */
class SaidTest {

    private static Item item(Kind kind, String id, @Nullable String path, String digest) {
        Position position = new Position("content/" + id + ".md", 1, 1);
        return new Item(kind, id, "T", position, path, digest, Map.of(), List.of(), "");
    }

    private static Meaning meaning(Item... items) {
        return new Meaning(
                "Hub", "https://hub.uk/next/", List.of(items), List.of(), Set.of(), List.of());
    }

    /** Hosts answer a folder's address with its index.html, and only with a file of that name. */
    @ParameterizedTest
    @CsvSource({
        "index.html, https://hub.uk/next/",
        "go/mentor/index.html, https://hub.uk/next/go/mentor/",
        "options.html, https://hub.uk/next/options.html",
        "my-index.html, https://hub.uk/next/my-index.html",
        "index.html/x.html, https://hub.uk/next/index.html/x.html",
        "a/indexahtml, https://hub.uk/next/a/indexahtml"
    })
    void theAddressOfAFoldersIndexIsTheFolder(String path, String address) {
        assertEquals(address, meaning().address(path));
    }

    @Test
    void anIdIsOneOfItsKind() {
        Item option = item(Kind.OPTION, "share", "options/share.html", "1");
        Item page = item(Kind.PAGE, "share", "share.html", "2");
        Meaning meaning = meaning(item(Kind.PAGE, "other", null, "3"), option, page);

        assertEquals(Optional.of(option), meaning.find(Kind.OPTION, "share"));
        assertEquals(Optional.of(page), meaning.find(Kind.PAGE, "share"));
        assertEquals(Optional.empty(), meaning.find(Kind.TERM, "share"));
        assertEquals(Optional.empty(), meaning.find(Kind.OPTION, "other"));
    }

    /** The links for maintainers are listed nowhere; what else has no page is told on others. */
    @Test
    void onlyALinkWithoutAPlaceIsNotForReaders() {
        assertFalse(item(Kind.LINK, "a", null, "1").isForReaders());
        assertTrue(item(Kind.LINK, "a", "links.html", "1").isForReaders());
        assertTrue(item(Kind.FACT, "a", null, "1").isForReaders());
        assertTrue(item(Kind.OPTION, "a", "options/a.html", "1").isForReaders());
    }

    @Test
    void whatHasAnotherNameCanSayTheSame() {
        Item option = item(Kind.OPTION, "a", "options/a.html", "1");
        assertTrue(option.saysTheSameAs(item(Kind.OPTION, "b", null, "1")));
        assertFalse(option.saysTheSameAs(item(Kind.OPTION, "a", "options/a.html", "2")));
        assertFalse(option.saysTheSameAs(item(Kind.PAGE, "a", "options/a.html", "1")));
    }

    /** In their data form they stand in published files, which later versions read. */
    @Test
    void eachKindHasAWordAHeadingAndAFormForData() {
        assertEquals(
                List.of(
                        "option/option/Options",
                        "npq/NPQ/NPQs",
                        "fact/fact/Facts",
                        "page/page/Pages",
                        "guide/guide/The guide",
                        "step/guide step/Steps of the guide",
                        "consultation/consultation/Consultations",
                        "pathway/pathway/The pathway",
                        "link/link/Links",
                        "term/term/Terms",
                        "picture/picture/Pictures",
                        "hub/hub/The hub"),
                Arrays.stream(Kind.values())
                        .map(kind -> kind + "/" + kind.word() + "/" + kind.heading())
                        .toList());
    }
}
