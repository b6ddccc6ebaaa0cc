package org.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.Typesetter.Piece;

/** Writes words, links and pictures. */
final class InlineRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final org.commonmark.renderer.html.HtmlWriter html;
    private final Rendering rendering;

    InlineRenderer(HtmlNodeRendererContext context, Rendering rendering) {
        this.context = context;
        this.html = context.getWriter();
        this.rendering = rendering;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else {
            words(node);
        }
    }

    private void words(Node node) {
        for (Piece piece : rendering.words(node)) {
            String title = piece.title();
            if (title == null) {
                html.text(piece.text());
            } else {
                html.tag("abbr", Map.of("title", title));
                html.text(piece.text());
                html.tag("/abbr");
            }
        }
    }

    private void link(Link link) {
        Target target = rendering.target(link);
        Address address = Address.of(link.getDestination());
        if (rendering.isFact(link)) {
            fact(link, target);
        } else if (address.kind() == Address.Kind.LANGUAGE && Languages.isKnown(address.value())) {
            html.tag("span", Map.of("lang", address.value()));
            children(link);
            html.tag("/span");
        } else {
            anchor(link, target == null ? href(address) : target.href(), target);
            html.text(rendering.isPrint() ? OnPaper.behind(link, words(link, target), target) : "");
            html.text(remark(target));
        }
    }

    /**
     * A fact whose source stands elsewhere on the page leads to it, and can be found from there.
     */
    private void fact(Link link, @Nullable Target target) {
        Reference reference = rendering.syntax().referenceOf(link);
        String source = target == null ? null : target.href();
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("class", "fact"));
        if (source != null && reference != null) {
            attributes.put("id", "fact-" + reference.id());
        }
        html.tag("span", attributes);
        words(link);
        html.tag("/span");
        if (source != null && target != null) {
            String number = String.valueOf(target.mark());
            html.tag("sup");
            html.tag("a", note(source, number));
            html.text(number);
            html.tag("/a");
            html.tag("/sup");
        }
    }

    private static Map<String, String> note(String href, String number) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "source");
        attributes.put("href", href);
        attributes.put("aria-label", "Source " + number);
        return attributes;
    }

    private void anchor(Link link, @Nullable String href, @Nullable Target target) {
        if (href == null) {
            linkWords(link);
            return;
        }
        OnPaper.Place place =
                rendering.isPrint() ? OnPaper.place(href, words(link, target), target) : null;
        Map<String, String> attributes = new LinkedHashMap<>();
        if (place != null) {
            attributes.put("class", "ref");
        }
        attributes.put("href", context.encodeUrl(href));
        if (leadsAway(href)) {
            attributes.put("rel", "noopener");
        }
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        } else if (place != null && !place.name().isEmpty()) {
            attributes.put("title", words(link, target) + ", " + place.name());
        }
        html.tag("a", attributes);
        linkWords(link);
        html.text(place == null ? "" : place.before());
        html.tag("/a");
        html.text(place == null ? "" : place.after());
    }

    /** On the web, another site must not be able to reach back into the page it was opened from. */
    private boolean leadsAway(String href) {
        return !rendering.isPrint()
                && !rendering.dialect().anyAddress()
                && href.matches("(?i)https?://.*");
    }

    private static String remark(@Nullable Target target) {
        return target == null || target.remark() == null ? "" : " (" + target.remark() + ")";
    }

    private static String words(Link link, @Nullable Target target) {
        String own = PlainText.withAlternatives(link);
        return own.isBlank() && target != null ? target.text() : own;
    }

    private void linkWords(Link link) {
        if (rendering.supplied(link) == null) {
            children(link);
        } else {
            words(link);
        }
    }

    /** The address of a link that is no reference, or null when it must not become a link. */
    private @Nullable String href(Address address) {
        boolean any = rendering.dialect().anyAddress();
        return switch (address.kind()) {
            case WEB, CONTACT -> address.value();
            case HEADING -> any ? "#" + address.value() : heading(address.value());
            case PLACEHOLDER, RELATIVE -> any ? address.value() : null;
            default -> null;
        };
    }

    private @Nullable String heading(String id) {
        return rendering.document().hasHeading(id)
                ? "#" + rendering.setting().shift().idPrefix() + id
                : null;
    }

    private void image(Image image) {
        Target target = rendering.target(image);
        String alternative = LinkCheck.isDecorative(image) ? "" : alternative(image);
        String src = target == null ? null : target.href();
        if (rendering.dialect().anyAddress()) {
            src = image.getDestination();
        }
        if (src == null) {
            html.text(alternative);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", context.encodeUrl(src));
        attributes.put("alt", alternative);
        if (rendering.dialect().anyAddress() && image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        html.tag("img", attributes, true);
    }

    private String alternative(Image image) {
        String written = PlainText.withAlternatives(image);
        return rendering.dialect().typography() ? Typography.apply(written) : written;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
