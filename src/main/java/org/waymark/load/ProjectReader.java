package org.waymark.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.AssetFile;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Reads the three folders of one project. */
final class ProjectReader {

    private static final String TEMPLATES = "templates/";
    private static final String FONTS = TEMPLATES + "print/fonts/";
    private static final String RESOURCES = "site/resources/";

    private final ProjectFiles files;
    private final ProblemLog log;

    ProjectReader(ProjectFiles files, ProblemLog log) {
        this.files = files;
        this.log = log;
    }

    Project read() {
        List<String> templates = templatePaths();
        return new Project(
                new ContentReader(files, log).read(),
                templates(templates),
                fonts(templates),
                assets(),
                new ThemeFiles(files, log).read(templates));
    }

    private List<String> templatePaths() {
        List<String> paths = files.list("templates");
        if (paths.isEmpty()) {
            String message = "the project has no templates";
            String hint = "copy the folder \"templates\" from another project";
            log.add(Code.FILE_MISSING, Position.of("templates"), message, hint);
        }
        return paths;
    }

    private Map<String, String> templates(List<String> paths) {
        Map<String, String> templates = new LinkedHashMap<>();
        for (String path : paths) {
            if (!path.startsWith(FONTS) && !ThemeFiles.isTheme(path)) {
                String name = path.substring(TEMPLATES.length());
                files.text(path).ifPresent(file -> templates.put(name, file.text()));
            }
        }
        return templates;
    }

    private Map<String, byte[]> fonts(List<String> paths) {
        Map<String, byte[]> fonts = new LinkedHashMap<>();
        for (String path : paths) {
            if (path.startsWith(FONTS)) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                files.bytes(path).ifPresent(bytes -> fonts.put(name, bytes));
            }
        }
        return fonts;
    }

    private List<AssetFile> assets() {
        return files.assets(RESOURCES, files.list("site/resources"), "");
    }
}
