package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTextTest {

    /** What editors write without thinking of YAML comes back as the same text. */
    @Test
    void everyTextIsReadAsItWasWritten() {
        List<String> texts =
                List.of(
                        "Share expertise",
                        "Option 1: reflect",
                        "no",
                        "007",
                        "1.5",
                        "null",
                        "- x",
                        "# not a comment",
                        "[](fact:npq-funding)",
                        "it's \"so\"",
                        "a #b",
                        "~",
                        "y",
                        "*bold*",
                        "&c",
                        "100 %",
                        "{x}",
                        "Ysgol Gŵyl",
                        "back\\slash",
                        "a: ",
                        "2026");
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("all", texts);
        for (int i = 0; i < texts.size(); i++) {
            tree.put("key" + i, texts.get(i));
        }
        LoadSettings settings = LoadSettings.builder().build();
        assertEquals(tree, new Load(settings).loadFromString(YamlText.of(tree)));
    }

    @Test
    void groupsAndListsAreWrittenAsEditorsWriteThem() {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("level", "light");
        time.put("text", List.of("One.", "Two: three"));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("months", 12);
        tree.put("on", "2026-11-22");
        tree.put("time", time);
        tree.put("none", List.of());
        String yaml =
                """
                months: 12
                on: 2026-11-22
                time:
                  level: light
                  text:
                    - One.
                    - "Two: three"
                none: []
                """;
        assertEquals(yaml, YamlText.of(tree));
    }
}
