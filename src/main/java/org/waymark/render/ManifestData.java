package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.HubProfile;
import org.waymark.site.OutputPath;

/**
 * What a phone needs to know when the site is put among its programs. All addresses are relative to
 * the file's own, so that the site may stand below a path; it opens in the browser as ever.
 */
final class ManifestData {

    private ManifestData() {}

    static Map<String, Object> compose(Edition edition) {
        HubProfile hub = edition.site().hub().profile();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", hub.name());
        if (hub.shortName() != null) {
            data.put("short_name", hub.shortName());
        }
        data.put("description", hub.description());
        data.put("lang", hub.language());
        data.put("start_url", ".");
        data.put("scope", ".");
        data.put("display", "browser");
        SiteColours colours = SiteColours.of(hub.brand());
        data.put("theme_color", colours.band());
        data.put("background_color", colours.paper());
        List<Map<String, Object>> icons = icons(edition);
        if (!icons.isEmpty()) {
            data.put("icons", icons);
        }
        return data;
    }

    /** The icons that the site holds. */
    private static List<Map<String, Object>> icons(Edition edition) {
        List<Map<String, Object>> icons = new ArrayList<>();
        addIcon(icons, edition, new Icon("icons/icon-192.png", "192x192", "any"));
        addIcon(icons, edition, new Icon("icons/icon-512.png", "512x512", "any"));
        addIcon(icons, edition, new Icon("icons/maskable-512.png", "512x512", "maskable"));
        return icons;
    }

    private record Icon(String path, String size, String purpose) {}

    private static void addIcon(List<Map<String, Object>> icons, Edition edition, Icon icon) {
        if (edition.has(new OutputPath(icon.path()))) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("src", icon.path());
            data.put("sizes", icon.size());
            data.put("type", "image/png");
            data.put("purpose", icon.purpose());
            icons.add(data);
        }
    }
}
