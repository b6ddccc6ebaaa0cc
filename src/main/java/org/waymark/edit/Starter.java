package org.waymark.edit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a new entry begins with where nobody answered. Each sentence that must be replaced begins
 * with "Say here", harms nobody who reads it, and is easy to find.
 */
public final class Starter {

    private static final String MARK = "Say here";
    private static final int LONGEST_LABEL = 24;

    private static final Map<String, List<String>> PROMPTS =
            Map.of(
                    "prompts.explore", List.of(MARK + " what to ask before choosing this option."),
                    "prompts.prepare", List.of(MARK + " what to ask before the first day."),
                    "prompts.deliver", List.of(MARK + " what to ask while it is under way."),
                    "prompts.sustain", List.of(MARK + " what to ask so that it lasts."));

    private static final Map<Kind, String> BODIES =
            Map.of(
                    Kind.OPTION,
                    """
                    ## First steps

                    Say here what a teacher does first, second and third.

                    ## Who can help

                    Say here whom to ask, with a link from the link catalogue.
                    """,
                    Kind.NPQ,
                    """
                    Say here what somebody who has finished this course can do now.

                    ## What you bring to a school

                    Say here what a school gains by it.

                    ## How to use this briefing

                    Say here which option most people take first after this course, and why.
                    """,
                    Kind.PAGE,
                    "Say here what readers came to this page for.\n",
                    Kind.CONSULTATION,
                    "Say here what the consultation was about and what came of it.\n");

    private Starter() {}

    /** The answers with what stands in for those that are missing. */
    static Answers complete(Kind kind, Answers given, LocalDate today) {
        Answers complete = given;
        for (Map.Entry<String, List<String>> one : usual(kind, given, today).entrySet()) {
            if (!complete.has(one.getKey())) {
                complete = complete.with(one.getKey(), one.getValue());
            }
        }
        return complete;
    }

    private static Map<String, List<String>> usual(Kind kind, Answers given, LocalDate today) {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        switch (kind) {
            case OPTION -> {
                usual.putAll(PROMPTS);
                usual.put("relations", List.of());
                String title = given.first("title");
                if (!title.isEmpty() && title.codePointCount(0, title.length()) <= LONGEST_LABEL) {
                    usual.put("label", List.of(title));
                }
            }
            case CONSULTATION -> {
                usual.put("links", List.of());
                usual.put("questions", List.of());
            }
            case LINK -> dates(usual, today, 12);
            case FACT -> dates(usual, today, 6);
            case TERM -> usual.put("status", List.of("current"));
            case NPQ, PAGE -> {}
        }
        return usual;
    }

    private static void dates(Map<String, List<String>> usual, LocalDate today, int months) {
        usual.put("checked_on", List.of(today.toString()));
        usual.put("review_by", List.of(today.plusMonths(months).toString()));
    }

    /** The text below the front matter; empty for entries of JSON files. */
    static String body(Kind kind) {
        return BODIES.getOrDefault(kind, "");
    }

    /** The numbers of the lines that are still to be written. */
    public static List<Integer> lines(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(MARK))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
