package org.waymark.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.Typesetter.Piece;

/** The state of one call of the writer, shared by the renderers of blocks, tables and words. */
final class Rendering {

    private final Document document;
    private final Syntax syntax;
    private final Setting setting;
    private final Dialect dialect;
    private final Typesetter typesetter;
    private final Visibility visibility;
    private final Map<Node, List<Piece>> words = new HashMap<>();
    private final Map<Node, Target> targets = new HashMap<>();

    Rendering(Document document, Setting setting, Dialect dialect, Typesetter typesetter) {
        this.document = document;
        this.syntax = document.syntax();
        this.setting = setting;
        this.dialect = dialect;
        this.typesetter = typesetter;
        this.visibility = new Visibility(setting.medium(), setting.audience());
    }

    Document document() {
        return document;
    }

    /** The tree whose nodes are written. */
    Syntax syntax() {
        return syntax;
    }

    Setting setting() {
        return setting;
    }

    Dialect dialect() {
        return dialect;
    }

    Visibility visibility() {
        return visibility;
    }

    boolean isPrint() {
        return setting.medium() == Medium.PRINT;
    }

    /** Prepares the words of a block, which its nodes then ask for one after the other. */
    void enter(Node block) {
        words.clear();
        words.putAll(typesetter.set(block, this::supplied, setting.firstUses()));
    }

    List<Piece> words(Node node) {
        return words.getOrDefault(node, List.of());
    }

    /** What a link or picture points to, or null when it is no reference. */
    @Nullable Target target(Node node) {
        Reference reference = syntax.referenceOf(node);
        return reference == null
                ? null
                : targets.computeIfAbsent(node, key -> setting.targets().of(reference));
    }

    boolean isFact(Node node) {
        Reference reference = syntax.referenceOf(node);
        return reference != null && reference.scheme() == Scheme.FACT;
    }

    /** The words that a link takes from its target, or null when it has its own. */
    @Nullable String supplied(Link link) {
        Target target = target(link);
        boolean taken = isFact(link) || PlainText.withAlternatives(link).isBlank();
        return target != null && taken ? target.text() : null;
    }
}
