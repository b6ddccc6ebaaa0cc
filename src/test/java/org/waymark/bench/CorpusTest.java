package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private final Corpus corpus = new Corpus(30, "1");

    @Test
    void theSameSeedMakesTheSameWordsInAnyOrder() {
        List<Corpus.Doc> first = corpus.docs().toList();
        assertEquals(first.get(29), new Corpus(30, "1").doc(29));
        assertEquals(first, new Corpus(30, "1").docs().toList());
    }

    /** Whoever writes the generator in another language must arrive at these words, too. */
    @Test
    void itIsTheCorpusThatWasPublished() {
        Corpus.Doc doc = new Corpus(10, "1").doc(0);
        assertEquals("d00001-planning-induction-support-in-the-early-career", doc.head().id());
        assertEquals("2024-08-31", doc.head().date().toString());
        assertEquals(List.of("npq-001", "npq-003"), doc.head().groups());
        assertTrue(
                doc.body()
                        .startsWith(
                                "A governor observes a seminar alongside a trained facilitator,"
                                        + " because time for practice is scarce."),
                doc.body());
    }

    @Test
    void anotherSeedMakesOtherWords() {
        assertTrue(!corpus.doc(0).body().equals(new Corpus(30, "2").doc(0).body()));
    }

    @Test
    void itHasAsManyEntriesAndGroupsAsItsSizeAsksFor() {
        assertEquals(60, corpus.links().size());
        assertEquals(4, corpus.groups().size());
        Corpus large = new Corpus(2_000, "1");
        assertEquals(100, large.links().size());
        assertEquals(20, large.groups().size());
        assertEquals("NPQ in Teaching 2", large.groups().get(12).title());
    }

    @Test
    void documentsAreOfOneKind() {
        Set<String> known =
                corpus.links().stream().map(Corpus.Link::id).collect(Collectors.toSet());
        for (Corpus.Doc doc : corpus.docs().toList()) {
            int words = doc.body().strip().split("\\s+", -1).length;
            assertTrue(words >= 350 && words <= 450, doc.head().id() + " has " + words);
            assertEquals(6, doc.body().split("\\]\\(link:", -1).length - 1, doc.head().id());
            assertTrue(known.containsAll(doc.head().links()), doc.head().id());
            int groups = doc.head().groups().size();
            assertTrue(groups >= 1 && groups <= 3, doc.head().id());
        }
    }

    @Test
    void eachThirdDocumentHasATable() {
        List<Boolean> tables =
                corpus.docs().limit(4).map(doc -> doc.body().contains("|---|")).toList();
        assertEquals(List.of(true, false, false, true), tables);
    }

    @Test
    void theNewestComeFirst() {
        List<Corpus.Head> newest = corpus.newest();
        assertEquals(30, newest.size());
        assertTrue(!newest.get(0).date().isBefore(newest.get(29).date()));
    }
}
