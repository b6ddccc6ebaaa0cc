package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Option;

/**
 * Writes what stands around the fields of a worksheet: its name, its text and the questions of its
 * phase.
 *
 * <p>On the web it is no {@code form}: a form can be sent, by a press of the return key alone.
 */
final class WorksheetFrame {

    private static final String DEVICE =
            "What you write here stays on your device. Nothing is sent or saved, so print the page"
                    + " before you close it.";

    private final HtmlNodeRendererContext context;
    private final org.commonmark.renderer.html.HtmlWriter html;
    private final Rendering rendering;

    WorksheetFrame(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.html = context.getWriter();
        this.rendering = rendering;
    }

    void write(ContainerBlock block) {
        Option.Phase phase = Worksheets.phase(block);
        html.line();
        if (rendering.isPrint()) {
            print(block, phase);
        } else {
            web(block, phase);
        }
        html.line();
    }

    private void print(ContainerBlock block, Option.@Nullable Phase phase) {
        open("section", phase == null ? "worksheet" : "worksheet phase");
        if (phase != null && heading(block) == null) {
            open("p", "summary");
            element("strong", name(phase));
            html.tag("/p");
            html.line();
        }
        parts(block.getFirstChild(), phase);
        html.line();
        html.tag("/section");
    }

    private void web(ContainerBlock block, Option.@Nullable Phase phase) {
        Node heading = heading(block);
        boolean named = heading != null || phase != null;
        open(named ? "fieldset" : "div", "worksheet");
        html.line();
        if (heading != null) {
            html.tag("legend");
            context.render(heading);
            html.tag("/legend");
        } else if (phase != null) {
            element("legend", name(phase));
        }
        html.line();
        parts(heading == null ? block.getFirstChild() : heading.getNext(), phase);
        html.line();
        html.tag(named ? "/fieldset" : "/div");
    }

    /** The heading that a worksheet begins with, or null. */
    private @Nullable Node heading(ContainerBlock block) {
        Node first = block.getFirstChild();
        while (first != null
                && (first instanceof LinkReferenceDefinition
                        || rendering.visibility().hides(first))) {
            first = first.getNext();
        }
        return first instanceof Heading ? first : null;
    }

    /** The questions of the phase stand between the worksheet's text and its first field. */
    private void parts(@Nullable Node first, Option.@Nullable Phase phase) {
        boolean text = true;
        for (Node part = first; part != null; part = part.getNext()) {
            if (text && holdsField(part)) {
                beforeFields(phase);
                text = false;
            }
            context.render(part);
        }
        if (text) {
            beforeFields(phase);
        }
    }

    private boolean holdsField(Node part) {
        boolean[] field = {false};
        Tree.each(
                part,
                node -> !rendering.visibility().hides(node),
                node -> field[0] |= node instanceof FieldBlock);
        return field[0];
    }

    private void beforeFields(Option.@Nullable Phase phase) {
        List<Planning.Questions> groups =
                phase == null ? List.of() : rendering.setting().planning().prompts().of(phase);
        if (!groups.isEmpty()) {
            prompts(groups);
        }
        if (!rendering.isPrint() && rendering.setting().firstUses().isFirstWorksheet()) {
            open("p", "device");
            html.text(DEVICE);
            html.tag("/p");
            html.line();
        }
    }

    private void prompts(List<Planning.Questions> groups) {
        html.line();
        open("dl", "prompts");
        html.line();
        groups.forEach(this::group);
        html.tag("/dl");
        html.line();
    }

    /** HTML holds each option and its questions together, so that they can stand side by side. */
    private void group(Planning.Questions group) {
        if (!rendering.isPrint()) {
            html.tag("div");
            html.line();
        }
        element("dt", group.option());
        html.line();
        group.questions().forEach(this::question);
        if (!rendering.isPrint()) {
            html.tag("/div");
            html.line();
        }
    }

    private void question(String markup) {
        html.tag("dd");
        if (rendering.isPrint()) {
            open("p", "prompt");
            html.raw(markup);
            html.tag("/p");
        } else {
            html.raw(markup);
        }
        html.tag("/dd");
        html.line();
    }

    private static String name(Option.Phase phase) {
        return Spelling.capitalised(Worksheets.word(phase));
    }

    private void open(String tag, String styleClass) {
        html.tag(tag, Map.of("class", styleClass));
    }

    private void element(String tag, String words) {
        html.tag(tag);
        html.text(words);
        html.tag("/" + tag);
    }
}
