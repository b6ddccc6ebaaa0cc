package org.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes the fields of worksheets: for paper to be drawn, for the web as controls with labels. */
final class WorksheetRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final org.commonmark.renderer.html.HtmlWriter html;
    private final Rendering rendering;

    WorksheetRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.html = context.getWriter();
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FieldBlock.class);
    }

    @Override
    public void render(Node node) {
        FieldBlock field = (FieldBlock) node;
        html.line();
        if (field.field().kind() == Field.Kind.TICK) {
            tick(field);
        } else if (rendering.isPrint()) {
            open("p", Map.of("class", "question"));
            words(field);
            close("p");
            html.line();
            control(field);
        } else {
            labelled(field);
        }
        html.line();
    }

    private void tick(FieldBlock field) {
        open("p", Map.of("class", "tick"));
        input("checkbox", attributes(field));
        html.text(" ");
        if (rendering.isPrint()) {
            words(field);
        } else {
            label(field);
        }
        close("p");
    }

    private void labelled(FieldBlock field) {
        open("div", Map.of("class", "field"));
        html.line();
        label(field);
        html.line();
        if (!choices(field.field()).isEmpty()) {
            printedChoices(field.field());
        }
        control(field);
        html.line();
        close("div");
    }

    private void label(FieldBlock field) {
        open("label", Map.of("for", name(field)));
        words(field);
        close("label");
    }

    /** A printed page shows a closed list, which says nothing of what could be chosen. */
    private void printedChoices(Field field) {
        open("p", Map.of("class", "choices"));
        html.text("One of: " + String.join(", ", choices(field)));
        close("p");
        html.line();
    }

    private void control(FieldBlock block) {
        Map<String, String> attributes = attributes(block);
        if (!rendering.isPrint()) {
            attributes.put("autocomplete", "off");
        }
        Field field = block.field();
        switch (field.kind()) {
            case LINES -> {
                attributes.put("rows", String.valueOf(field.lines()));
                open("textarea", attributes);
                close("textarea");
            }
            case CHOICE, OPTION -> select(field, attributes);
            case DATE -> input("date", attributes);
            case LINE, TICK -> input("text", attributes);
        }
    }

    private void input(String type, Map<String, String> attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("type", type);
        all.putAll(attributes);
        html.tag("input", all, true);
    }

    private void select(Field field, Map<String, String> attributes) {
        open("select", attributes);
        if (!rendering.isPrint()) {
            option("Not chosen yet", Map.of("value", ""));
        }
        choices(field).forEach(choice -> option(choice, Map.of()));
        close("select");
    }

    private void option(String words, Map<String, String> attributes) {
        open("option", attributes);
        html.text(words);
        close("option");
    }

    private List<String> choices(Field field) {
        List<String> choices =
                field.kind() == Field.Kind.OPTION
                        ? rendering.setting().planning().options()
                        : field.choices();
        return choices.stream().map(Typography::apply).toList();
    }

    private Map<String, String> attributes(FieldBlock field) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (rendering.isPrint()) {
            attributes.put("name", name(field));
            attributes.put("title", title(field));
        } else {
            attributes.put("id", name(field));
            attributes.put("name", name(field));
        }
        return attributes;
    }

    private String name(FieldBlock field) {
        String prefix = rendering.setting().shift().idPrefix();
        return prefix + rendering.syntax().fieldName(field).name();
    }

    /** What a viewer says of a field, far from its words: the question with its phase. */
    private String title(FieldBlock field) {
        String context = rendering.syntax().fieldName(field).context();
        String words = PlainText.of(field, rendering::supplied);
        return context.isEmpty() ? words : context + ": " + words;
    }

    private void words(FieldBlock field) {
        rendering.enter(field);
        for (Node node = field.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }

    private void open(String tag, Map<String, String> attributes) {
        html.tag(tag, attributes);
    }

    private void close(String tag) {
        html.tag("/" + tag);
    }
}
