package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Composes the list of everything by first letter; terms stand there by both their names. */
final class AToZComposer {

    private static final String NO_LETTER = "0–9";

    private static final Comparator<AToZView.Entry> ALPHABETIC =
            Comparator.comparing((AToZView.Entry entry) -> startsWithLetter(entry) ? 0 : 1)
                    .thenComparing(entry -> SearchWords.plain(entry.title()))
                    .thenComparing(AToZView.Entry::title)
                    .thenComparing(AToZView.Entry::href);

    private AToZComposer() {}

    static AToZView compose(List<Findable> all) {
        Map<String, List<AToZView.Entry>> letters = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.kind() != Findable.Kind.PDF)
                .flatMap(AToZComposer::entries)
                .sorted(ALPHABETIC)
                .forEach(
                        one ->
                                letters.computeIfAbsent(letter(one), l -> new ArrayList<>())
                                        .add(one));
        return new AToZView(
                letters.entrySet().stream()
                        .map(one -> letter(one.getKey(), one.getValue()))
                        .toList());
    }

    private static AToZView.Letter letter(String name, List<AToZView.Entry> entries) {
        String id = name.equals(NO_LETTER) ? "others" : name.toLowerCase(Locale.ROOT);
        return new AToZView.Letter("letter-" + id, name, entries);
    }

    private static Stream<AToZView.Entry> entries(Findable one) {
        if (one.kind() != Findable.Kind.TERM || one.names().isEmpty()) {
            return Stream.of(new AToZView.Entry(one.title(), one.href(), one.note()));
        }
        String words = one.names().get(0);
        return Stream.of(entry(one, one.title(), words), entry(one, words, one.title()));
    }

    /** A term by one of its names, with the other one beside it. */
    private static AToZView.Entry entry(Findable term, String name, String other) {
        return new AToZView.Entry(name, term.href(), other + " · " + term.note());
    }

    private static String letter(AToZView.Entry entry) {
        String words = SearchWords.plain(entry.title());
        return startsWithLetter(entry)
                ? Character.toString(words.codePointAt(0)).toUpperCase(Locale.ROOT)
                : NO_LETTER;
    }

    private static boolean startsWithLetter(AToZView.Entry entry) {
        String words = SearchWords.plain(entry.title());
        return !words.isEmpty() && Character.isLetter(words.codePointAt(0));
    }
}
