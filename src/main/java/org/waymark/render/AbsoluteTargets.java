package org.waymark.render;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Target;
import org.waymark.markdown.Targets;
import org.waymark.site.OutputPath;
import org.waymark.site.Site;

/** Where references lead for somebody who reads a text away from the site. */
final class AbsoluteTargets implements Targets {

    private static final OutputPath HOME = new OutputPath("index.html");

    private final URI address;
    private final WebTargets fromHome;

    AbsoluteTargets(Site site) {
        this.address = site.hub().profile().address();
        this.fromHome = new WebTargets(site, HOME);
    }

    @Override
    public Target of(Reference reference) {
        Target target = fromHome.of(reference);
        return new Target(absolute(target.href()), target.text(), target.mark(), target.remark());
    }

    private @Nullable String absolute(@Nullable String href) {
        return href == null ? null : address.resolve(href).toString();
    }
}
