package org.waymark.render;

import org.waymark.SmallSite;

/** Notes of changes for tests, with a page that tells all of them. */
final class Notes {

    private Notes() {}

    /** A note; what else stands in it begins with a comma. */
    static String note(String day, String words, String more) {
        return "{\"on\": \"" + day + "\", \"note\": \"" + words + "\"" + more + "}";
    }

    static SmallSite.Edit noting(String... notes) {
        return project -> {
            project.write(
                    "content/changes.json", "{\"changes\": [" + String.join(",\n", notes) + "]}");
            project.write(
                    "content/pages/8-changes.md",
                    "---\ntitle: What changed\nsummary: New.\nlayout: changes\n---\n");
        };
    }
}
