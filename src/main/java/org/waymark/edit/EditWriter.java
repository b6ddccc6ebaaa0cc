package org.waymark.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads and writes the files of one project that edits are about. */
public record EditWriter(Path project) {

    /** The text of a file, byte for byte, so that what is not edited stays as it is. */
    public String read(String path) throws IOException {
        return Files.readString(project.resolve(path), StandardCharsets.UTF_8);
    }

    /**
     * Writes one edit whole or not at all.
     *
     * @throws Refused when a new file would take the place of one that is there, or when the file
     *     was changed since the edit was planned
     */
    public void write(Edit edit) throws IOException, Refused {
        Path file = project.resolve(edit.path());
        Files.createDirectories(file.getParent());
        if (edit.isNew()) {
            create(file, edit);
        } else {
            replace(file, edit);
        }
    }

    private static void create(Path file, Edit edit) throws IOException, Refused {
        try {
            Files.writeString(
                    file, edit.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(edit.path() + " is there already; choose another --id");
        }
    }

    private static void replace(Path file, Edit edit) throws IOException, Refused {
        if (!Files.readString(file, StandardCharsets.UTF_8).equals(edit.before())) {
            throw new Refused(edit.path() + " was changed in the meantime; run this again");
        }
        Replacement.write(file, edit.text());
    }
}
