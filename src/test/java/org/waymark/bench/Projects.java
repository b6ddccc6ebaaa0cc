package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The projects of a corpus on the disk, for each tool one, and the commands that build them. */
final class Projects {

    private static final String SEED = "1";

    private final Settings settings;
    private final Corpus corpus;
    private final Path folder;

    private Projects(Settings settings, Corpus corpus) {
        this.settings = settings;
        this.corpus = corpus;
        this.folder = settings.folder().resolve(String.valueOf(corpus.size()));
    }

    /** Those of so many documents; written anew only where something of them changed. */
    static Projects of(Settings settings, int size) throws IOException {
        Projects projects = new Projects(settings, new Corpus(size, SEED));
        Path stamp = projects.folder.resolve("stamp.txt");
        String hugo = Installed.version(List.of(settings.hugo(), "version")).orElse("");
        String now = skeletons() + "\n" + hugo;
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(now)) {
            Tree.remove(projects.folder);
            WaymarkProject.write(projects.corpus, projects.of(Tool.WAYMARK));
            new HugoProject(projects.of(Tool.HUGO), hugo).write(projects.corpus);
            Files.writeString(stamp, now);
        }
        return projects;
    }

    /** A digest of what projects are made from. */
    private static String skeletons() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String from : List.of("src/test/resources/bench", "templates")) {
                for (Path file : Tree.files(Path.of(from)).keySet()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    Corpus corpus() {
        return corpus;
    }

    Path of(Tool tool) {
        return folder.resolve(tool.name().toLowerCase(java.util.Locale.ROOT));
    }

    Path output(Tool tool) {
        return of(tool).resolve(tool.output());
    }

    Launch build(Tool tool) {
        if (tool == Tool.HUGO) {
            return new Launch(of(tool), List.of(settings.hugo(), "--quiet"));
        }
        List<String> words = new ArrayList<>(settings.waymark());
        words.addAll(List.of("build", "."));
        return new Launch(of(tool), words);
    }

    /** Takes away whatever a build left. */
    void clean(Tool tool) throws IOException {
        for (String made : List.of("target", "public", "resources", ".hugo_build.lock")) {
            Tree.putAside(of(tool).resolve(made), settings.aside());
        }
    }

    /** The document that edits change. */
    Corpus.Head edited() {
        return corpus.doc(corpus.size() / 2).head();
    }

    /** Writes a mark into one document, in the place of the mark before. */
    void edit(Tool tool, String mark) throws IOException {
        Path file = of(tool).resolve(tool.source(edited().id()));
        String text = Files.readString(file).replaceFirst("\n\nEdited at .*\n$", "\n");
        Files.writeString(file, text.stripTrailing() + "\n\nEdited at " + mark + ".\n");
    }

    /** What the finished site lacks. */
    List<String> faults(Tool tool) throws IOException {
        return SiteHolds.faults(corpus, output(tool), tool);
    }
}
