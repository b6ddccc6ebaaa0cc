package org.waymark.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes a new project into a folder in which there is nothing yet. */
public record HubWriter(Path folder) {

    /** What Git keeps for itself is no file of anybody's. */
    private static final String GIT = ".git";

    private static final int SHOWN = 3;

    /**
     * Looks before anybody is asked anything.
     *
     * @throws Refused when there are files already
     */
    public void refuseUnlessEmpty() throws IOException, Refused {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused(folder + " is a file; a new hub needs a folder of its own");
        }
        List<String> found = Files.isDirectory(folder) ? found() : List.of();
        if (!found.isEmpty()) {
            List<String> shown = found.subList(0, Math.min(SHOWN, found.size()));
            throw new Refused(
                    folder.toAbsolutePath().normalize()
                            + " is not empty: it holds "
                            + String.join(", ", shown)
                            + (found.size() > SHOWN ? " and more" : "")
                            + "; name a folder that is empty or not there yet,"
                            + " as in \"waymark new hub our-hub\"");
        }
    }

    private List<String> found() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(GIT))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Writes all files.
     *
     * @throws Refused when one of them is there already
     */
    public void write(SortedMap<String, byte[]> files) throws IOException, Refused {
        refuseUnlessEmpty();
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            try {
                Files.write(file, one.getValue(), StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                throw new Refused(file + " was written by somebody else in the meantime");
            }
        }
    }
}
