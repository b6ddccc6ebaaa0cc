package org.waymark.load;

import java.util.List;
import java.util.Map;
import org.waymark.content.AssetFile;
import org.waymark.content.Hub;

/**
 * Everything a project's folder holds.
 *
 * @param templates the text files below {@code templates/}, by path from there
 * @param fonts the files of {@code templates/print/fonts}, by name
 * @param assets the files of {@code site/resources}, published as they are
 */
public record Project(
        Hub hub, Map<String, String> templates, Map<String, byte[]> fonts, List<AssetFile> assets) {

    public Project {
        templates = Map.copyOf(templates);
        fonts = Map.copyOf(fonts);
        assets = List.copyOf(assets);
    }
}
