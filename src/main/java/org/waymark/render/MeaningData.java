package org.waymark.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;

/** What the site says, as digests: to be compared with a later one. */
final class MeaningData {

    private MeaningData() {}

    static Map<String, Object> compose(Meaning meaning) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", PagesData.VERSION);
        data.put("publisher", meaning.name());
        data.put("address", meaning.address());
        Iterable<Map<String, Object>> items =
                () -> meaning.items().stream().map(MeaningData::item).iterator();
        data.put("items", items);
        data.put("notes", meaning.notes().stream().map(MeaningData::note).toList());
        data.put("paths", List.copyOf(meaning.paths()));
        data.put("withdrawn", meaning.withdrawn());
        return data;
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", item.kind().toString());
        data.put("id", item.id());
        data.put("title", item.title());
        data.put("file", item.position().file());
        if (item.path() != null) {
            data.put("path", item.path());
        }
        if (!item.wording().isEmpty()) {
            data.put("wording", item.wording());
        }
        if (!item.aliases().isEmpty()) {
            data.put("aliases", item.aliases());
        }
        data.put("digest", item.digest());
        data.put("parts", item.parts());
        return data;
    }

    private static Map<String, Object> note(Meaning.Note note) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("on", note.on().toString());
        data.put("digest", note.digest());
        return data;
    }
}
