package org.waymark.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ListNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * What an editor is asked for one new entry or a new hub, and what is wrong with an answer: by the
 * definitions that read the finished file. It is public for those who write such files.
 */
public final class Form {

    private static final Map<String, Form> FORMS =
            Map.of(
                    "option", new Form(OptionReader.SHAPE),
                    "npq", new Form(NpqReader.SHAPE),
                    "page", new Form(PageReader.SHAPE),
                    "consultation", new Form(ConsultationReader.SHAPE),
                    "link", new Form(shape(LinkReader.TYPE)),
                    "fact", new Form(shape(FactReader.TYPE)),
                    "term", new Form(shape(TermReader.TYPE)),
                    "hub", new Form(shape(HubProfileReader.TYPE)));

    /**
     * A key that can be answered.
     *
     * @param key its name; within a group, as in {@code time.level}
     * @param description what is written there
     * @param many whether there can be several answers
     * @param bare whether an answer is a number, or true or false
     * @param choices the possible answers; none when any words will do
     */
    public record Question(
            String key,
            String description,
            boolean required,
            boolean many,
            boolean bare,
            List<String> choices) {

        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** A key with its definition; it is required when all groups around it are too. */
    private record Leaf(String key, Field<?> field, boolean required) {}

    private final List<Leaf> leaves = new ArrayList<>();

    private Form(Shape shape) {
        shape.fields().forEach(field -> collect("", field, true));
    }

    /** The form of one kind of entry, as in {@code option}. */
    public static Optional<Form> of(String kind) {
        return Optional.ofNullable(FORMS.get(kind));
    }

    /** The id nearest to some words; empty when none of them can be part of one. */
    public static String id(String words) {
        String id = Words.id(words);
        return id.substring(0, Math.min(id.length(), 80)).replaceAll("-$", "");
    }

    /** A site's own address as it is to be written, of an answer without a mistake. */
    public static String siteAddress(String answer) {
        return HubProfileReader.right(URI.create(answer)).toString();
    }

    private static Shape shape(Type<?> type) {
        return ((RecordType<?>) type).shape();
    }

    private void collect(String group, Field<?> field, boolean required) {
        boolean needed = required && field.required();
        if (field.type() instanceof RecordType<?> inner) {
            String below = group + field.key() + ".";
            inner.shape().fields().forEach(one -> collect(below, one, needed));
        } else {
            leaves.add(new Leaf(group + field.key(), field, needed));
        }
    }

    /** All keys in the order in which they are written. */
    public List<Question> questions() {
        return leaves.stream().map(Form::question).toList();
    }

    private static Question question(Leaf leaf) {
        Type<?> type = leaf.field().type();
        Type<?> one = type instanceof ListType<?> list ? list.entry() : type;
        List<String> choices = one instanceof WordType<?> word ? word.choices() : List.of();
        boolean bare = one instanceof NumberType || one instanceof FlagType;
        String description = leaf.field().description();
        return new Question(
                leaf.key(), description, leaf.required(), type instanceof ListType, bare, choices);
    }

    /**
     * What is wrong with the answers for a key, in the words of a check; empty when nothing is.
     *
     * @param key a key of {@link #questions}
     */
    public Optional<String> mistake(String key, List<String> answers) {
        ProblemLog log = new ProblemLog();
        for (Leaf leaf : leaves) {
            if (leaf.key().equals(key)) {
                leaf.field().type().read(new Value("\"" + key + "\"", node(leaf, answers), log));
            }
        }
        return log.problems().stream().findFirst().map(Form::words);
    }

    private static Node node(Leaf leaf, List<String> answers) {
        Position nowhere = Position.of("");
        List<Node> nodes =
                answers.stream()
                        .<Node>map(one -> new ScalarNode(nowhere, Kind.PLAIN, one, List.of()))
                        .toList();
        boolean many = leaf.field().type() instanceof ListType;
        return many || nodes.size() != 1 ? new ListNode(nowhere, nodes) : nodes.get(0);
    }

    private static String words(Problem problem) {
        String hint = problem.hint();
        return problem.message() + (hint == null ? "" : ": " + hint);
    }
}
