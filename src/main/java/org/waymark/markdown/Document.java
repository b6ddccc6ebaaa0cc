package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Letter;
import org.waymark.content.Prose;

/** A parsed text: what it refers to, how it is divided, and all that is needed to write it. */
public final class Document {

    private final Prose prose;
    private final Node root;
    private final Function<String, Node> parser;
    private final Places places;
    private final List<Reference> references;
    private final List<Heading> headings;
    private final Map<Node, Reference> referenceOf;
    private final Map<Node, String> headingIds;
    private final Map<Node, FieldNames.Name> fieldNames;
    private final boolean plansOptions;
    private final boolean mayShorten;

    /**
     * @param parser makes a new tree of the text
     */
    Document(Prose prose, Node root, Survey survey, Function<String, Node> parser) {
        this.prose = prose;
        this.root = root;
        this.parser = parser;
        this.places = new Places(prose);
        this.references = List.copyOf(survey.references());
        this.headings = List.copyOf(survey.headings());
        this.referenceOf = Map.copyOf(survey.referenceOf());
        this.headingIds = Map.copyOf(survey.headingIds());
        this.fieldNames = Map.copyOf(survey.fieldNames());
        Tree.each(root, node -> node.setSourceSpans(List.of()));
        this.plansOptions = survey.plansOptions();
        this.mayShorten = survey.mayShorten();
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
        Node child = root.getFirstChild();
        while (child instanceof LinkReferenceDefinition) {
            child = child.getNext();
        }
        return child == null;
    }

    /** Whether a {@code ::: for} block names this NPQ. */
    public boolean hasPassageFor(String npq) {
        boolean[] found = {false};
        Tree.each(root, node -> found[0] |= isPassageFor(npq, node));
        return found[0];
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
        return Gist.of(root);
    }

    /** The text as a tree whose nodes do not know their places: those take half of all room. */
    Node root() {
        return root;
    }

    /** The same tree once more, of nodes that know their places. */
    Node placed() {
        return parser.apply(prose.text());
    }

    Places places() {
        return places;
    }

    /** Whether it may use abbreviations in a way that is to be told. */
    boolean mayShorten() {
        return mayShorten;
    }

    /** The reference that a link or picture is, or null for an address of another kind. */
    @Nullable Reference referenceOf(Node node) {
        return referenceOf.get(node);
    }

    String headingId(Node heading) {
        return headingIds.getOrDefault(heading, "section");
    }

    FieldNames.Name fieldName(FieldBlock field) {
        return Objects.requireNonNull(fieldNames.get(field));
    }

    boolean hasHeading(String id) {
        return headings.stream().anyMatch(heading -> heading.id().equals(id));
    }

    private static boolean isPassageFor(String npq, Node node) {
        return node instanceof ContainerBlock block
                && block.kind() == ContainerBlock.Kind.FOR
                && block.ids().contains(npq);
    }
}
