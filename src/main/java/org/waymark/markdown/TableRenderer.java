package org.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes tables: alignment as classes, and header cells that say what they head. */
final class TableRenderer implements NodeRenderer {

    private static final Map<Class<? extends Node>, String> TAGS =
            Map.of(
                    TableBlock.class, "table",
                    TableHead.class, "thead",
                    TableBody.class, "tbody",
                    TableRow.class, "tr");

    private final HtmlNodeRendererContext context;
    private final org.commonmark.renderer.html.HtmlWriter html;
    private final Rendering rendering;

    TableRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.html = context.getWriter();
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableCell cell) {
            rendering.enter(cell);
            element(cell, cell.isHeader() ? "th" : "td", attributes(cell));
        } else {
            element(node, TAGS.getOrDefault(node.getClass(), "div"), Map.of());
        }
    }

    private void element(Node node, String tag, Map<String, String> attributes) {
        html.line();
        html.tag(tag, attributes);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/" + tag);
        html.line();
    }

    private static Map<String, String> attributes(TableCell cell) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() != null) {
            attributes.put("class", cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        return attributes;
    }
}
