package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts as well-formed XML fragments, which serve as HTML on the web and as XHTML for paper.
 * Immutable and shared between threads.
 */
public final class HtmlWriter {

    private final Typesetter typesetter;
    private final Dialect dialect;

    public HtmlWriter(Abbreviations abbreviations) {
        this(abbreviations, Dialect.WAYMARK);
    }

    HtmlWriter(Abbreviations abbreviations, Dialect dialect) {
        this.typesetter = new Typesetter(abbreviations.shortForms(), dialect);
        this.dialect = dialect;
    }

    /** A body with its headings, lists and blocks. */
    public String blocks(Document document, Setting setting) {
        Rendering rendering = rendering(document, setting);
        return write(rendering, List.of(rendering.syntax().root()));
    }

    /** A run of text without a paragraph around it. */
    public String inline(Document document, Setting setting) {
        Rendering rendering = rendering(document, setting);
        List<String> runs = new ArrayList<>();
        for (Node block : textBlocks(rendering)) {
            rendering.enter(block);
            runs.add(write(rendering, children(block)));
        }
        return String.join(" ", runs);
    }

    /** Only what stands in {@code ::: for} blocks that the audience includes. */
    public String passages(Document document, Setting setting) {
        Rendering rendering = rendering(document, setting);
        boolean labelled = setting.audience().npq() == null;
        StringBuilder html = new StringBuilder();
        for (Node passage : passages(rendering)) {
            List<Node> shown = labelled ? List.of(passage) : children(passage);
            html.append(write(rendering, shown));
        }
        return html.toString();
    }

    /** Plain text without markup, with no abbreviation spelled out. */
    public String text(Document document, Setting setting) {
        return lines(document, setting).stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** The same one by one, each heading with the id that {@link #blocks} gives it. */
    public List<Line> lines(Document document, Setting setting) {
        Rendering rendering = rendering(document, setting);
        return textBlocks(rendering).stream()
                .map(block -> line(block, rendering))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static Line line(Node block, Rendering rendering) {
        String id =
                block instanceof org.commonmark.node.Heading
                        ? rendering.setting().shift().idPrefix()
                                + rendering.syntax().headingId(block)
                        : null;
        return new Line(PlainText.of(block, rendering::supplied), id);
    }

    private Rendering rendering(Document document, Setting setting) {
        return new Rendering(document, setting, dialect, typesetter);
    }

    private static String write(Rendering rendering, List<Node> nodes) {
        HtmlRenderer renderer = renderer(rendering);
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> renderer.render(node, html));
        return XmlCharacters.clean(html.toString());
    }

    private static HtmlRenderer renderer(Rendering rendering) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .nodeRendererFactory(context -> new BlockRenderer(context, rendering))
                .nodeRendererFactory(context -> new ContainerRenderer(context, rendering))
                .nodeRendererFactory(context -> new TableRenderer(context, rendering))
                .nodeRendererFactory(context -> new WorksheetRenderer(context, rendering))
                .nodeRendererFactory(context -> new InlineRenderer(context, rendering))
                .build();
    }

    private static List<Node> textBlocks(Rendering rendering) {
        Visibility visibility = rendering.visibility();
        List<Node> blocks = new ArrayList<>();
        Tree.each(
                rendering.syntax().root(),
                node -> !visibility.hides(node),
                node -> {
                    if (RunningText.isBlock(node)) {
                        blocks.add(node);
                    }
                });
        return blocks;
    }

    /**
     * The outermost passages; what stands within one is decided when it is written. A field for one
     * NPQ is no passage: it belongs to its worksheet.
     */
    private static List<Node> passages(Rendering rendering) {
        Visibility visibility = rendering.visibility();
        List<Node> passages = new ArrayList<>();
        Tree.each(
                rendering.syntax().root(),
                node ->
                        !visibility.hides(node)
                                && !isPassage(node.getParent())
                                && !isWorksheet(node),
                node -> {
                    if (isPassage(node)) {
                        passages.add(node);
                    }
                });
        return passages;
    }

    private static boolean isPassage(@Nullable Node node) {
        return node instanceof ContainerBlock block && block.kind() == ContainerBlock.Kind.FOR;
    }

    private static boolean isWorksheet(Node node) {
        return node instanceof ContainerBlock block
                && block.kind() == ContainerBlock.Kind.WORKSHEET;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
