package org.waymark;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of ARCHITECTURE.md: which packages there are, what each may import of ours, and which
 * libraries only it may use.
 */
final class PackageTable {

    /** One package; {@code libraries} are package prefixes of what it may use beside the JDK. */
    record Row(String name, Set<String> imports, List<String> libraries) {}

    static final List<Row> ROWS =
            List.of(
                    row("problem", Set.of()),
                    row("content", Set.of("problem")),
                    row("markdown", Set.of("content", "problem"), "org.commonmark"),
                    row(
                            "load",
                            Set.of("content", "pdf", "problem"),
                            "tools.jackson",
                            "org.snakeyaml"),
                    row("site", Set.of("content", "markdown", "problem")),
                    row(
                            "pdf",
                            Set.of("problem"),
                            "org.apache.pdfbox",
                            "org.apache.fontbox",
                            "com.google.zxing"),
                    row(
                            "render",
                            Set.of("site", "content", "markdown", "pdf", "problem"),
                            "freemarker"),
                    row("check", Set.of("site", "content", "problem"), "org.jsoup", "org.verapdf"),
                    row("publish", Set.of("site", "problem")),
                    row(
                            "build",
                            Set.of(
                                    "load", "site", "render", "check", "publish", "pdf", "content",
                                    "problem")),
                    row("serve", Set.of("build", "site", "problem"), "com.sun.net.httpserver"),
                    row(
                            "upkeep",
                            Set.of("load", "site", "content", "markdown", "problem"),
                            "java.net.http"),
                    row(
                            "edit",
                            Set.of("load", "content", "markdown", "problem"),
                            "org.zwobble.mammoth"),
                    row(
                            "cli",
                            Set.of("build", "load", "serve", "upkeep", "edit", "problem"),
                            "picocli",
                            "com.sun.management",
                            "jdk.jfr"));

    /** Planned packages: until the first class of one is there, its row has nothing to judge. */
    static final Set<String> PLANNED = Set.of();

    private PackageTable() {}

    static Set<String> names() {
        return ROWS.stream().map(Row::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Row row(String name, Set<String> imports, String... libraries) {
        return new Row(name, imports, List.of(libraries));
    }
}
