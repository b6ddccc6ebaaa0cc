package org.waymark.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody who starts the benchmark may choose.
 *
 * @param rows the names of the rows to measure; empty for all
 * @param sizes the numbers of documents that stand for 1,000, 10,000 and 100,000
 * @param briefings how many PDFs stand for 1,000
 * @param runs how many runs of each count
 * @param folder where projects are kept
 * @param waymark the command that starts Waymark
 * @param hugo the command that starts Hugo
 * @param npm a folder with Typst's npm package
 * @param fop a folder with the jars of Apache FOP
 * @param jmh a folder with the jars of JMH
 * @param growth whether to measure how cost grows, and to write the handbook's page
 */
record Settings(
        Set<String> rows,
        List<Integer> sizes,
        int briefings,
        int runs,
        Path folder,
        List<String> waymark,
        String hugo,
        Path npm,
        Path fop,
        Path jmh,
        boolean growth) {

    static final String USAGE =
            """
            --rows NAMES       of small,middle,large,unchanged,edited,served,copied,pdf,real,parts (default: all)
            --sizes A,B,C      numbers of documents in place of 1000,10000,100000
            --briefings N      number of PDFs in place of 1000
            --runs N           runs that count (default: 5)
            --folder DIR       where projects are made (default: target/bench)
            --waymark COMMAND  what to measure (default: bin/waymark)
            --hugo COMMAND     which Hugo (default: hugo)
            --npm DIR          a folder in which @myriaddreamin/typst-ts-node-compiler is installed
            --fop DIR          a folder with the jars of Apache FOP
            --jmh DIR          a folder with the jars of JMH
            --growth           measure how cost grows, and write site/markdown/speed.md
            """;

    Settings {
        rows = Set.copyOf(rows);
        sizes = List.copyOf(sizes);
        waymark = List.copyOf(waymark);
    }

    static Settings of(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            if (name.equals("--growth")) {
                given.put(name, "");
            } else if (i + 1 < arguments.size() && USAGE.contains(name + " ")) {
                given.put(name, arguments.get(++i));
            } else {
                throw new IllegalArgumentException("what is " + name + "?\n" + USAGE);
            }
        }
        String launcher = Path.of("bin/waymark").toAbsolutePath().toString();
        return new Settings(
                Set.copyOf(words(given.getOrDefault("--rows", ""), ",")),
                words(given.getOrDefault("--sizes", "1000,10000,100000"), ",").stream()
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(given.getOrDefault("--briefings", "1000")),
                Integer.parseInt(given.getOrDefault("--runs", "5")),
                Path.of(given.getOrDefault("--folder", "target/bench")).toAbsolutePath(),
                words(given.getOrDefault("--waymark", launcher), " "),
                given.getOrDefault("--hugo", "hugo"),
                Path.of(given.getOrDefault("--npm", "target/bench/npm")).toAbsolutePath(),
                Path.of(given.getOrDefault("--fop", "target/bench/fop")).toAbsolutePath(),
                Path.of(given.getOrDefault("--jmh", "target/bench/jmh")).toAbsolutePath(),
                given.containsKey("--growth"));
    }

    private static List<String> words(String text, String gap) {
        return Arrays.stream(text.split(gap, -1)).filter(word -> !word.isBlank()).toList();
    }

    /** Where what former runs made is kept until all is measured. */
    Path aside() {
        return folder.resolve("aside");
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }
}
