package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pdf.SocialCard;
import org.waymark.site.Output;
import org.waymark.site.SmallHub;

/** What stands on the cards of the small hub. */
class SocialCardComposerTest {

    @TempDir Path folder;

    private final Map<String, SocialCard> cards = new TreeMap<>();

    @BeforeEach
    void compose() throws IOException {
        SmallHub hub = SmallHub.with(folder, project -> {});
        SocialCardComposer composer = new SocialCardComposer(hub.site());
        hub.plan()
                .only(Output.SocialCard.class)
                .forEach(card -> cards.put(card.path().value(), composer.compose(card)));
    }

    private SocialCard card(String path) {
        SocialCard card = cards.get("cards/" + path + ".png");
        assertNotNull(card, "one of " + cards.keySet());
        return card;
    }

    @Test
    void anOptionSaysItsNumberAndHowManyThereAre() {
        SocialCard card = card("options/share");
        assertEquals("Option 2", card.kicker());
        assertEquals("Share expertise", card.title());
        assertEquals(new SocialCard.Stop(2, 3), card.stop());
        assertEquals("content/options/2-share.md", card.at().file());
    }

    @Test
    void anNpqSaysItsShortForm() {
        assertEquals("NPQLT", card("npqs/leading-teaching").kicker());
        assertNull(card("npqs/leading-teaching").stop());
    }

    @Test
    void aConsultationSaysWhatItIs() {
        assertEquals("Consultation", card("consultations/consultation-2017").kicker());
    }

    @Test
    void aPageSaysWhichSiteItIsOfAndTheHomePageNothing() {
        assertEquals("", card("index").kicker());
        assertEquals(card("index").title(), card("about").kicker());
    }

    @Test
    void everyCardNamesTheHubAndItsArea() {
        for (SocialCard card : cards.values()) {
            assertEquals("Riverside Teaching Hub", card.hub());
            assertEquals("Northside and Southside", card.area());
        }
    }
}
