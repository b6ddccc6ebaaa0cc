package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.waymark.content.Words;

/** Writes {@code :::} blocks and alerts. */
final class ContainerRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final org.commonmark.renderer.html.HtmlWriter html;
    private final Rendering rendering;

    ContainerRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.html = context.getWriter();
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(ContainerBlock.class, SummaryBlock.class, AlertBlock.class);
    }

    @Override
    public void render(Node node) {
        if (rendering.visibility().hides(node)) {
            return;
        }
        if (node instanceof ContainerBlock block) {
            container(block);
        } else if (node instanceof AlertBlock alert) {
            alert(alert);
        } else {
            summary(node);
        }
    }

    private void container(ContainerBlock block) {
        switch (block.kind()) {
            case FOR -> passage(block);
            case DETAILS -> details(block);
            case WORKSHEET -> new WorksheetFrame(context, rendering).write(block);
            default -> children(block);
        }
    }

    private void passage(ContainerBlock block) {
        String tag = rendering.isPrint() ? "section" : "div";
        open(tag, "for-npq");
        if (rendering.setting().audience().npq() == null) {
            label(block.ids());
        }
        children(block);
        close(tag);
    }

    private void label(List<String> ids) {
        Map<String, String> labels = rendering.setting().audience().labels();
        List<String> words = ids.stream().map(labels::get).filter(Objects::nonNull).toList();
        if (!words.isEmpty()) {
            html.tag("p", Map.of("class", "for-npq-label"));
            html.text("After " + Words.list(words));
            html.tag("/p");
            html.line();
        }
    }

    /** Paper has nothing to open, so there the words are simply a strong line above the rest. */
    private void details(ContainerBlock block) {
        if (rendering.isPrint()) {
            open("section", "details");
            children(block);
            close("section");
        } else {
            html.line();
            html.tag("details");
            html.line();
            children(block);
            close("details");
        }
    }

    private void summary(Node summary) {
        rendering.enter(summary);
        if (rendering.isPrint()) {
            html.tag("p", Map.of("class", "summary"));
            html.tag("strong");
            children(summary);
            html.tag("/strong");
            html.tag("/p");
        } else {
            html.tag("summary");
            children(summary);
            html.tag("/summary");
        }
        html.line();
    }

    private void alert(AlertBlock alert) {
        open("aside", "alert " + alert.kind().word());
        html.tag("p", Map.of("class", "alert-title"));
        html.text(alert.kind().title());
        html.tag("/p");
        html.line();
        children(alert);
        close("aside");
    }

    private void open(String tag, String styleClass) {
        html.line();
        html.tag(tag, Map.of("class", styleClass));
        html.line();
    }

    private void close(String tag) {
        html.line();
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
