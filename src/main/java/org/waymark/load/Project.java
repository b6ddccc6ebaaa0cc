package org.waymark.load;

import java.util.List;
import java.util.Map;
import org.waymark.content.AssetFile;
import org.waymark.content.Hub;
import org.waymark.pdf.PrintTheme;

/**
 * Everything a project's folder holds.
 *
 * @param templates the text files below {@code templates/} but the themes, by path from there
 * @param fonts the files of {@code templates/print/fonts}, by name
 * @param assets the files of {@code site/resources}, published as they are
 * @param themes how briefings look, from the JSON files in {@code templates/print}: each by its
 *     file's name without {@code .json}; the first one is whole, the others vary it
 */
public record Project(
        Hub hub,
        Map<String, String> templates,
        Map<String, byte[]> fonts,
        List<AssetFile> assets,
        Map<String, PrintTheme> themes) {

    public Project {
        templates = Map.copyOf(templates);
        fonts = Map.copyOf(fonts);
        assets = List.copyOf(assets);
        themes = Map.copyOf(themes);
    }
}
