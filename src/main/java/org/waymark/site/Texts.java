package org.waymark.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Pathway;
import org.waymark.content.Prose;
import org.waymark.problem.Position;

/** Every running text of the hub, in the order a reader meets it within its record. */
final class Texts {

    private Texts() {}

    /**
     * A running text.
     *
     * @param blocks true for the body of a file, false for one run of inline text
     */
    record Text(Prose prose, boolean blocks) {}

    /**
     * A record that holds texts.
     *
     * @param texts made when they are asked for: who knows the record may know them
     */
    record Holder(Object from, Supplier<List<Text>> texts) {}

    /** All records that hold texts, by the files they stand in. */
    static Map<String, List<Holder>> byFile(Hub hub) {
        Map<String, List<Holder>> files = new HashMap<>();
        hub.npqs().forEach(one -> add(files, one.position(), one, () -> of(one)));
        hub.options().forEach(one -> add(files, one.position(), one, () -> of(one)));
        hub.pages().forEach(one -> add(files, one.position(), one, () -> of(one)));
        hub.consultations().forEach(one -> add(files, one.position(), one, () -> of(one)));
        Hub.Reference reference = hub.reference();
        reference.links().forEach(one -> add(files, one.description(), one));
        reference.terms().forEach(one -> add(files, one.meaning(), one));
        Pathway pathway = hub.pathway();
        add(files, pathway.note().start(), pathway, () -> of(pathway));
        hub.changes().forEach(one -> add(files, one.note(), one));
        Guide guide = hub.guide();
        if (guide != null) {
            add(files, guide.position(), guide, () -> of(guide));
        }
        return files;
    }

    private static void add(Map<String, List<Holder>> files, Prose line, Object from) {
        add(files, line.start(), from, () -> List.of(line(line)));
    }

    private static void add(
            Map<String, List<Holder>> files,
            Position place,
            Object from,
            Supplier<List<Text>> texts) {
        files.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(new Holder(from, texts));
    }

    static List<Text> of(Npq npq) {
        return List.of(line(npq.summary()), line(npq.course().funding()), body(npq.body()));
    }

    static List<Text> of(Option option) {
        List<Text> texts = new ArrayList<>();
        texts.add(line(option.aim()));
        addTerms(texts, option.terms());
        texts.add(body(option.body()));
        option.relations().forEach(relation -> texts.add(line(relation.why())));
        option.prompts().forEach(prompts -> addLines(texts, prompts.questions()));
        return texts;
    }

    static List<Text> of(Page page) {
        return List.of(line(page.summary()), body(page.body()));
    }

    static List<Text> of(Consultation consultation) {
        List<Text> texts = new ArrayList<>();
        texts.add(line(consultation.summary()));
        for (Consultation.Question question : consultation.questions()) {
            texts.add(line(question.asks()));
            addLines(texts, question.parts());
            addLines(texts, question.background());
            texts.add(line(question.became()));
        }
        texts.add(body(consultation.body()));
        return texts;
    }

    static List<Text> of(Pathway pathway) {
        List<Text> texts = new ArrayList<>();
        texts.add(line(pathway.note()));
        for (Pathway.Stage stage : pathway.stages()) {
            texts.add(line(stage.focus()));
            stage.steps().forEach(step -> texts.add(line(step.note())));
        }
        return texts;
    }

    static List<Text> of(Guide guide) {
        List<Text> texts = new ArrayList<>();
        texts.add(line(guide.summary()));
        for (Guide.Question question : guide.questions()) {
            addHint(texts, question.hint());
            question.answers().forEach(answer -> addHint(texts, answer.hint()));
        }
        for (Guide.Result result : guide.results()) {
            result.options().forEach(suggestion -> texts.add(line(suggestion.why())));
            addLines(texts, result.first());
        }
        return texts;
    }

    private static void addHint(List<Text> texts, @Nullable Prose hint) {
        if (hint != null) {
            texts.add(line(hint));
        }
    }

    private static void addTerms(List<Text> texts, Option.Terms terms) {
        addLines(texts, terms.suits());
        texts.add(line(terms.time().text()));
        addLines(texts, terms.conditions());
        texts.add(line(terms.cost()));
        addLines(texts, terms.leadsTo());
        addLines(texts, terms.talkTo());
    }

    private static void addLines(List<Text> texts, List<Prose> lines) {
        lines.forEach(prose -> texts.add(line(prose)));
    }

    static Text line(Prose prose) {
        return new Text(prose, false);
    }

    private static Text body(Prose prose) {
        return new Text(prose, true);
    }
}
