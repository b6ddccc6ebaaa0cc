package org.waymark.render;

import java.util.List;

/** The link directory. */
public record LinksView(List<Group> groups) {

    /** The links that serve one option, or the rest. */
    public record Group(String id, String title, List<OptionView.LinkView> links) {}
}
