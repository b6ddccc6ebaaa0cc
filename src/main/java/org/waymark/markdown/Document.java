package org.waymark.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Letter;
import org.waymark.content.Prose;

/** A parsed text: what it refers to, how it is divided, and all that is needed to write it. */
public final class Document {

    private final Prose prose;
    private final Function<String, Node> parser;
    private final List<Reference> references;
    private final List<Heading> headings;
    private final List<String> audiences;
    private final boolean empty;
    private final boolean plansOptions;
    private final boolean mayShorten;
    private volatile Tended tended;

    /** Either its tree, or what remains of it. */
    private sealed interface Tended {}

    private record Kept(Syntax syntax) implements Tended {}

    /**
     * @param chapters what each of its chapters says
     */
    private record LetGo(Syntax.Names names, List<Chapter> chapters) implements Tended {

        LetGo {
            chapters = List.copyOf(chapters);
        }
    }

    private record Chapter(String heading, String digest) {}

    /**
     * @param parser makes a new tree of the text
     */
    Document(Prose prose, Node root, Survey survey, Function<String, Node> parser) {
        this.prose = prose;
        this.parser = parser;
        this.references = List.copyOf(survey.references());
        this.headings = List.copyOf(survey.headings());
        this.plansOptions = survey.plansOptions();
        this.mayShorten = survey.mayShorten();
        this.empty = isEmpty(root);
        List<String> named = new ArrayList<>();
        Tree.each(
                root,
                node -> {
                    node.setSourceSpans(List.of());
                    named.addAll(audience(node));
                });
        this.audiences = List.copyOf(named);
        this.tended = new Kept(new Syntax(root, survey));
    }

    /** The text as it was written. */
    public Prose prose() {
        return prose;
    }

    /** Everything the text points to, in reading order, whoever it is shown to. */
    public List<Reference> references() {
        return references;
    }

    public List<Heading> headings() {
        return headings;
    }

    /** Whether there is nothing to show, to anybody. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether a {@code ::: for} block names this NPQ. */
    public boolean hasPassageFor(String npq) {
        return audiences.contains(npq);
    }

    /** Whether a worksheet of it shows questions or names of the options. */
    public boolean plansOptions() {
        return plansOptions;
    }

    /** The characters of some kind in what it shows on paper, to whomever. */
    public List<Letter> letters(IntPredicate wanted) {
        return Letters.of(this, wanted);
    }

    /**
     * What it says, however it is written: chapter by chapter, by their headings; what stands
     * before the first one has an empty name.
     */
    public Map<String, String> gist() {
        return Gist.of(syntax().root());
    }

    /**
     * Digests of what it says, chapter by chapter.
     *
     * @param digest always the same one
     */
    public Map<String, String> gist(UnaryOperator<String> digest) {
        Map<String, String> digests = new LinkedHashMap<>();
        chapters(digest).forEach(one -> digests.put(one.heading(), one.digest()));
        return digests;
    }

    private List<Chapter> chapters(UnaryOperator<String> digest) {
        if (tended instanceof LetGo left) {
            return left.chapters();
        }
        return gist().entrySet().stream()
                .map(one -> new Chapter(held(one.getKey()), digest.apply(one.getValue())))
                .toList();
    }

    /** The same words, which mostly are those of a heading. */
    private String held(String words) {
        return headings.stream().map(Heading::text).filter(words::equals).findFirst().orElse(words);
    }

    /**
     * Makes it take little more room than its text. Whoever writes it then has it parsed once more,
     * so this is for where there are many.
     *
     * @param digest the one that its chapters will be asked for
     */
    public void letGo(UnaryOperator<String> digest) {
        if (tended instanceof Kept kept) {
            tended = new LetGo(kept.syntax().names(), chapters(digest));
        }
    }

    /**
     * The text as a tree whose nodes need not know their places: those take half of all room. Ask
     * once for one purpose, as it may be another tree next time.
     */
    Syntax syntax() {
        Tended now = tended;
        return now instanceof LetGo left ? left.names().of(placed()) : ((Kept) now).syntax();
    }

    /** A new tree, of nodes that know their places. */
    Node placed() {
        return parser.apply(prose.text());
    }

    /** Whether it may use abbreviations in a way that is to be told. */
    boolean mayShorten() {
        return mayShorten;
    }

    boolean hasHeading(String id) {
        return headings.stream().anyMatch(heading -> heading.id().equals(id));
    }

    private static boolean isEmpty(Node root) {
        @Nullable Node child = root.getFirstChild();
        while (child instanceof LinkReferenceDefinition) {
            child = child.getNext();
        }
        return child == null;
    }

    /** The NPQs that a block is for. */
    private static List<String> audience(Node node) {
        return node instanceof ContainerBlock block && block.kind() == ContainerBlock.Kind.FOR
                ? block.ids()
                : List.of();
    }
}
