package org.waymark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one kind of file, by a table in {@code src/test/resources/keys}.
 *
 * @param path a file of the faultless project
 * @param what the words that messages have for it
 * @param example the file's whole content as YAML, with every key
 */
record KeyTable(String path, String what, List<Key> keys, String example) {

    static final Path FOLDER = Path.of("src/test/resources/keys");

    /** A line of a table. */
    record Key(String keys, boolean required, String form, List<String> kind) {

        static Key of(String line) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            String form = words.get(2).matches("list|some") ? words.get(2) : "one";
            List<String> kind = words.subList(form.equals("one") ? 2 : 3, words.size());
            return new Key(words.get(0), words.get(1).equals("required"), form, kind);
        }

        String parent() {
            return keys.contains(".") ? keys.substring(0, keys.lastIndexOf('.')) : "";
        }

        String name() {
            return keys.substring(keys.lastIndexOf('.') + 1);
        }
    }

    /** The names of all tables. */
    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        }
    }

    static KeyTable read(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".txt"));
        int end = text.indexOf("===\n");
        List<String> lines = text.substring(0, end).lines().toList();
        String[] head = lines.get(0).split(" ", 2);
        List<Key> keys = lines.stream().skip(1).map(Key::of).toList();
        return new KeyTable(head[0], head[1], keys, text.substring(end + 4));
    }

    WrittenFile written(Map<?, ?> tree) {
        return WrittenFile.of(path, tree);
    }

    /** The group or list that holds a value. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> group(Object tree, String keys) {
        Object at = tree;
        for (String key : keys.isEmpty() ? new String[0] : keys.split("\\.", -1)) {
            Object below =
                    at instanceof List<?> list
                            ? list.get(Integer.parseInt(key))
                            : ((Map<?, ?>) at).get(key);
            at = Objects.requireNonNull(below, keys);
        }
        return (Map<String, @Nullable Object>) at;
    }
}
