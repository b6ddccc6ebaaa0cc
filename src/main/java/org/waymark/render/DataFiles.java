package org.waymark.render;

import java.util.Map;
import org.waymark.site.Meanings;
import org.waymark.site.Output;
import org.waymark.site.SitePlan;

/** Makes the files that programs read. */
final class DataFiles {

    private final Edition edition;

    private final SitePlan plan;

    DataFiles(Edition edition, SitePlan plan) {
        this.edition = edition;
        this.plan = plan;
    }

    /** What a file holds, for {@link Json}. */
    Map<String, Object> of(Output.Data data) {
        return switch (data.content()) {
            case PAGES -> new PagesData(edition).compose(plan);
            case LINKS -> LinksData.compose(edition.site());
            case MEANING -> MeaningData.compose(Meanings.of(edition.site(), plan));
            case MANIFEST -> ManifestData.compose(edition);
        };
    }
}
