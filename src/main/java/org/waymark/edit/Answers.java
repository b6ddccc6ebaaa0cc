package org.waymark.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.load.Form.Question;

/** What an editor answered, by key; a key can have several answers. */
public record Answers(Map<String, List<String>> byKey) {

    public Answers {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The only or first answer, or an empty text. */
    public String first(String key) {
        return byKey.getOrDefault(key, List.of("")).stream().findFirst().orElse("");
    }

    /** The same with one answer more. */
    public Answers and(String key, String answer) {
        List<String> all = new ArrayList<>(byKey.getOrDefault(key, List.of()));
        all.add(answer);
        return with(key, all);
    }

    /** The same with other answers for a key. */
    public Answers with(String key, List<String> answers) {
        Map<String, List<String>> more = new LinkedHashMap<>(byKey);
        more.put(key, List.copyOf(answers));
        return new Answers(more);
    }

    /** The answers as a tree of groups, lists and values, in the order of the questions. */
    Map<String, Object> tree(List<Question> questions) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Question question : questions) {
            List<String> answers = byKey.get(question.key());
            if (answers != null) {
                put(tree, question, answers);
            }
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, Question question, List<String> answers) {
        List<String> keys = List.of(question.key().split("\\.", -1));
        Map<String, Object> group = tree;
        for (String key : keys.subList(0, keys.size() - 1)) {
            group =
                    (Map<String, Object>)
                            group.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
        }
        List<Object> values =
                answers.stream().map(one -> question.bare() ? bare(one) : (Object) one).toList();
        group.put(keys.get(keys.size() - 1), question.many() ? values : values.get(0));
    }

    private static Object bare(String answer) {
        return answer.matches("true|false")
                ? Boolean.valueOf(answer)
                : (Object) Integer.valueOf(answer);
    }
}
