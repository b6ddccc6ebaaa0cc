package org.waymark.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.edit.Chapter.Placed;
import org.waymark.edit.Passage.Loss;

/** Compares a draft with the words of its document: tells what was lost or moved, and where. */
final class Comparing {

    private static final int MOST = 20;

    private record Place(Chapter chapter, Placed placed, String words) {

        Finding finding(String message) {
            String said = placed.block().words();
            String around = Finding.around(said, 0, 0);
            return new Finding(chapter.file(), placed.line(), around, message);
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final Set<Finding> findings = new TreeSet<>();
    private int current;
    private int lost;

    private Comparing(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            for (Placed placed : chapter.blocks()) {
                String words = placed.block().words().replaceAll("[\\s\\h]+", "");
                places.add(new Place(chapter, placed, words));
            }
        }
    }

    static Set<Finding> of(List<Chapter> chapters, List<Passage> passages) {
        Comparing comparing = new Comparing(chapters);
        passages.forEach(comparing::passage);
        return comparing.findings;
    }

    private void passage(Passage passage) {
        if (lost < MOST && !find(passage.words())) {
            lost++;
            Finding here = places.get(current).finding("");
            findings.add(
                    new Finding(
                            here.file(),
                            here.line(),
                            here.around(),
                            "words of the document are missing after this; look there for \""
                                    + Finding.around(passage.words(), 0, 0)
                                    + "\" (shown without blanks)"));
        }
        for (Loss loss : passage.losses()) {
            findings.add(places.get(current).finding(loss.message()));
        }
    }

    /** Goes to where the words are: most often in the same block or the next. */
    private boolean find(String words) {
        for (int i = 0; i < places.size(); i++) {
            int next = (current + i) % places.size();
            if (places.get(next).words().contains(words)) {
                current = next;
                return true;
            }
        }
        return false;
    }
}
