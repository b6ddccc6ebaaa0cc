package org.waymark.upkeep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.problem.Json;
import org.waymark.site.Comparison;
import org.waymark.site.Comparison.Difference;
import org.waymark.site.LostAddresses;

/** A comparison for programs. */
final class DiffData {

    /** It counts up when a key goes or changes its meaning. */
    private static final int VERSION = 1;

    private DiffData() {}

    /** JSON; addresses are those of the new site. */
    static String of(Comparison comparison, Meaning now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("publisher", now.name());
        data.put("address", now.address());
        data.put(
                "differences",
                comparison.differences().stream().map(one -> difference(one, now)).toList());
        data.put("lostAddresses", comparison.lost().stream().map(DiffData::lost).toList());
        return Json.text(data);
    }

    private static Map<String, Object> difference(Difference one, Meaning now) {
        Item item = one.item();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("way", one.way().name().toLowerCase(Locale.ROOT));
        data.put("kind", item.kind().toString());
        data.put("id", item.id());
        if (one.way() == Comparison.Way.RENAMED && one.before() != null) {
            data.put("before", one.before().id());
        }
        data.put("title", item.title());
        data.put("file", item.position().file());
        if (one.now() != null && item.path() != null) {
            data.put("address", now.address(item.path()));
        }
        data.put("parts", one.parts());
        putWording(data, "wordingBefore", one.before());
        putWording(data, "wordingNow", one.now());
        return data;
    }

    private static void putWording(Map<String, Object> data, String key, @Nullable Item item) {
        if (item != null && !item.wording().isEmpty()) {
            data.put(key, item.wording());
        }
    }

    private static Map<String, Object> lost(LostAddresses.Lost lost) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("path", lost.name().path());
        data.put("paths", List.copyOf(new TreeSet<>(lost.paths())));
        lost.heir().ifPresent(heir -> data.put("file", heir.position().file()));
        data.put("alias", lost.name().id());
        data.put("hint", lost.hint());
        return data;
    }
}
