package org.waymark.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;

/** Finds the answers that lead back to a question that was asked before. */
final class GuideRings {

    private final Guide guide;
    private final GuideWays ways;
    private final List<Ring> rings = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final List<Question> way = new ArrayList<>();

    GuideRings(Guide guide, GuideWays ways) {
        this.guide = guide;
        this.ways = ways;
    }

    /**
     * A way that comes back to where it began.
     *
     * @param questions the questions on it, each once
     * @param last the answer that closes it
     */
    record Ring(List<Question> questions, Answer last) {

        Ring {
            questions = List.copyOf(questions);
        }

        /** As in "a -> b -> a". */
        String words() {
            List<String> ids = new ArrayList<>(questions.stream().map(Question::id).toList());
            ids.add(ids.get(0));
            return String.join(" -> ", ids);
        }
    }

    /** Enough rings that no other is left once the last answer of each leads elsewhere. */
    List<Ring> all() {
        guide.questions().forEach(this::follow);
        return rings;
    }

    private void follow(Question question) {
        if (done.contains(question.id())) {
            return;
        }
        way.add(question);
        question.answers().forEach(this::follow);
        way.remove(way.size() - 1);
        done.add(question.id());
    }

    private void follow(Answer answer) {
        if (ways.next(answer) instanceof Question next) {
            int before = way.indexOf(next);
            if (before >= 0) {
                rings.add(new Ring(way.subList(before, way.size()), answer));
            } else {
                follow(next);
            }
        }
    }
}
