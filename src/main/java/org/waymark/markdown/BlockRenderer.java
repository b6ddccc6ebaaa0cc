package org.waymark.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes paragraphs, headings and the blocks that not everybody sees. */
final class BlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final org.commonmark.renderer.html.HtmlWriter html;
    private final CoreHtmlNodeRenderer core;
    private final Rendering rendering;

    BlockRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.html = context.getWriter();
        this.core = new CoreHtmlNodeRenderer(context);
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Paragraph.class,
                org.commonmark.node.Heading.class,
                BulletList.class,
                OrderedList.class,
                ListItem.class,
                BlockQuote.class,
                FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        if (rendering.visibility().hides(node)) {
            return;
        }
        if (node instanceof org.commonmark.node.Heading heading) {
            heading(heading);
        } else if (node instanceof FencedCodeBlock code) {
            code(code);
        } else {
            if (node instanceof Paragraph) {
                rendering.enter(node);
            }
            core.render(node);
        }
    }

    private void heading(org.commonmark.node.Heading heading) {
        Shift shift = rendering.setting().shift();
        String tag = "h" + shift.level(heading.getLevel());
        rendering.enter(heading);
        html.line();
        html.tag(tag, Map.of("id", shift.idPrefix() + rendering.syntax().headingId(heading)));
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
        html.tag("/" + tag);
        html.line();
    }

    private void code(FencedCodeBlock code) {
        String language = language(code.getInfo());
        html.line();
        html.tag("pre");
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        html.text(code.getLiteral());
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    /** The first word of a fence, which may hold anything, without all that is odd in a class. */
    static String language(String info) {
        return info.strip().split("\\s", 2)[0].replaceAll("[^A-Za-z0-9_-]", "");
    }
}
