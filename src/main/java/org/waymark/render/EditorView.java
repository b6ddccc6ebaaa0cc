package org.waymark.render;

import java.util.Objects;
import org.waymark.content.HubProfile;

/**
 * The page with the visual editor.
 *
 * @param language of the site, as a BCP 47 tag
 * @param hub who publishes the site
 * @param policy what the page allows browsers
 */
public record EditorView(String language, String hub, Policy policy) {

    static EditorView of(HubProfile hub) {
        Policy policy = Policy.ofEditor(Objects.requireNonNull(hub.admin()));
        return new EditorView(hub.language(), hub.name(), policy);
    }
}
