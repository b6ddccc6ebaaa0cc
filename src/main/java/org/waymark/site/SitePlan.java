package org.waymark.site;

import java.util.List;
import java.util.stream.Stream;

/** All outputs of a build, sorted by path, no two with the same path. */
public record SitePlan(List<Output> outputs) {

    public SitePlan {
        outputs = List.copyOf(outputs);
    }

    public Stream<Output.HtmlPage> pages() {
        return only(Output.HtmlPage.class);
    }

    public Stream<Output.PdfBriefing> briefings() {
        return only(Output.PdfBriefing.class);
    }

    /** The outputs of one kind, in the plan's order. */
    public <T extends Output> Stream<T> only(Class<T> kind) {
        return outputs.stream().filter(kind::isInstance).map(kind::cast);
    }
}
