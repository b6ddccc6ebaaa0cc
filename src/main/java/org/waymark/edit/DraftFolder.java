package org.waymark.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a draft: made once, whole or not at all, and never written into again. */
public final class DraftFolder {

    private final Path folder;

    private DraftFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder for a draft of some name, which may be that of a file. */
    public static DraftFolder of(Path project, String name) {
        String file = name.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.docx?$", "");
        return new DraftFolder(project.resolve("drafts").resolve(Chapter.slug(file)).normalize());
    }

    public boolean isTaken() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file, and no more than can be imported. */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(WordFile.LARGEST + 1);
        }
    }

    /**
     * Writes the draft.
     *
     * @throws IOException when the disk refuses; nothing is left behind then
     */
    public void write(Map<String, byte[]> files) throws IOException {
        Path drafts = folder.toAbsolutePath().getParent();
        Files.createDirectories(drafts);
        Path beside = Files.createTempDirectory(drafts, ".draft-");
        Path part = beside.resolve("draft");
        try {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                Path place = part.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
            Files.move(part, folder);
        } finally {
            for (String file : files.keySet()) {
                Files.deleteIfExists(part.resolve(file));
            }
            Files.deleteIfExists(part.resolve("images"));
            Files.deleteIfExists(part);
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public String toString() {
        return folder.toString().replace('\\', '/');
    }
}
