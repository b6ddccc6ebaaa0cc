package org.waymark.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Admin;
import org.waymark.content.AssetFile;
import org.waymark.content.Hub;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** The files of the visual editor: its program, as npm vendored it, and what it knows of a hub. */
public final class VisualEditor {

    private static final String PROFILE = ContentFolders.CONTENT + "hub.json";
    private static final String PROGRAM = "npm/";
    private static final String LICENCE = "LICENSE.txt";

    /** The program does not begin by itself when it is loaded as a module. */
    private static final String START = "import { init } from \"./editor/index.js\";\n\ninit();\n";

    private final Hub hub;
    private final Admin admin;

    public VisualEditor(Hub hub, Admin admin) {
        this.hub = hub;
        this.admin = admin;
    }

    /**
     * All files that the editor's page loads; none, and a problem, where the program is not there.
     *
     * @param program the folder of the npm package
     * @param inputs takes down what is read
     */
    public Checked<List<AssetFile>> files(Path program, Inputs inputs) {
        ProblemLog log = new ProblemLog();
        ProjectFiles vendored = new ProjectFiles(program, log, Memory.once(inputs));
        List<String> paths = vendored.list("npm");
        if (!paths.contains(PROGRAM + "index.js")) {
            log.add(
                    Code.EDITOR_MISSING,
                    admin.position(),
                    "\"admin\" asks for the visual editor, whose program is not here",
                    "run \"mvn site -Pvisual-editor\" once, which needs Node.js, or remove"
                            + " \"admin\"");
            return log.with(List.of());
        }
        List<AssetFile> files = new ArrayList<>();
        files.add(text("admin/start.js", START));
        files.add(text("admin/config.json", EditorConfig.of(hub, admin)));
        List<String> wanted = paths.stream().filter(path -> !path.endsWith(".map")).toList();
        files.addAll(vendored.assets(PROGRAM, wanted, "admin/editor/"));
        files.addAll(vendored.assets("", List.of(LICENCE), "admin/editor/"));
        return log.with(files);
    }

    private static AssetFile text(String path, String text) {
        return new AssetFile(PROFILE, path, text.getBytes(StandardCharsets.UTF_8));
    }
}
