package org.waymark.render;

import java.nio.file.Path;
import java.util.Map;
import org.waymark.TestProject;
import org.waymark.site.SmallHub;

/** What a hub has to say, for measuring how long others take to say it. */
public final class RealTexts {

    private final Unprinted texts;

    /**
     * @param root the hub's project
     */
    public RealTexts(Path root) {
        this.texts = new Unprinted(SmallHub.asItIs(TestProject.at(root)));
    }

    /** Each web page by its path. */
    public Map<String, String> pages() {
        return texts.pages();
    }

    /** One of them, filled anew. */
    public String page(String path) {
        return texts.page(path);
    }

    /** The print source of each briefing by its path. */
    public Map<String, String> briefings() {
        return texts.briefings();
    }
}
