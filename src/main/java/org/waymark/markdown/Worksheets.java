package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Option;

/**
 * Turns the items of a worksheet's lists into fields. What is no field stays as it is, for {@link
 * WorksheetCheck} to report.
 */
final class Worksheets implements PostProcessor {

    @Override
    public Node process(Node root) {
        List<BulletList> lists = new ArrayList<>();
        Tree.each(root, node -> collect(node, lists));
        lists.forEach(Worksheets::replace);
        return root;
    }

    /** The phase that a worksheet names, or null. */
    static Option.@Nullable Phase phase(ContainerBlock worksheet) {
        List<String> words = worksheet.ids();
        for (Option.Phase phase : Option.Phase.values()) {
            if (words.size() == 1 && words.get(0).equals(word(phase))) {
                return phase;
            }
        }
        return null;
    }

    /** A phase as it is written after {@code ::: worksheet}. */
    static String word(Option.Phase phase) {
        return phase.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The worksheet whose fields stand here: directly in it, or in a passage for some readers. */
    static @Nullable ContainerBlock around(Node block) {
        Node parent = block.getParent();
        while (parent instanceof ContainerBlock container) {
            switch (container.kind()) {
                case WORKSHEET -> {
                    return container;
                }
                case FOR, ONLY -> parent = container.getParent();
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private static void collect(Node node, List<BulletList> lists) {
        if (node instanceof BulletList list && around(list) != null) {
            lists.add(list);
        }
    }

    private static void replace(BulletList list) {
        Node next;
        for (Node item = list.getFirstChild(); item != null; item = next) {
            next = item.getNext();
            if (item instanceof ListItem && item.getFirstChild() instanceof Paragraph words) {
                if (words.getNext() == null) {
                    list.insertBefore(field(words));
                    item.unlink();
                }
            }
        }
        if (list.getFirstChild() == null) {
            list.unlink();
        }
    }

    private static FieldBlock field(Paragraph words) {
        RunningText running = RunningText.written(words);
        FieldForm form = FieldForm.of(running.text());
        boolean trimmed = form.mistake() == null && isPlain(running, form, words);
        if (trimmed) {
            trim(running, form);
        }
        FieldBlock field = new FieldBlock(trimmed ? form.field() : Field.USUAL);
        field.setSourceSpans(words.getSourceSpans());
        Node next;
        for (Node node = words.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            field.appendChild(node);
        }
        return field;
    }

    /** Whether the marks are plain words, so that nothing else is lost with them. */
    private static boolean isPlain(RunningText running, FieldForm form, Node parent) {
        return running.stretches().stream()
                .filter(part -> part.start() < form.start() || part.end() > form.end())
                .map(RunningText.Stretch::node)
                .allMatch(node -> node.getParent() == parent && isWordsOrBreak(node));
    }

    private static boolean isWordsOrBreak(Node node) {
        return node instanceof Text
                || node instanceof SoftLineBreak
                || node instanceof HardLineBreak;
    }

    private static void trim(RunningText running, FieldForm form) {
        String words = running.text().substring(form.start(), form.end());
        int end = form.start() + words.stripTrailing().length();
        for (RunningText.Stretch part : running.stretches()) {
            int from = Math.max(part.start(), form.start());
            int to = Math.min(part.end(), end);
            if (from >= to) {
                part.node().unlink();
            } else if (part.node() instanceof Text text) {
                cut(text, from - part.start(), to - part.start());
            }
        }
    }

    private static void cut(Text text, int from, int to) {
        List<SourceSpan> spans = text.getSourceSpans();
        text.setLiteral(text.getLiteral().substring(from, to));
        if (from > 0 && !spans.isEmpty() && spans.get(0).getLength() > from) {
            text.setSourceSpans(List.of(spans.get(0).subSpan(from)));
        }
    }
}
