package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Pages of the handbook that are made from what Waymark knows, and not written by hand. */
@FunctionalInterface
interface HandbookPages {

    /**
     * The pages: their paths within {@code site/markdown}, and their Markdown.
     *
     * @param project the folder that holds {@code content/}
     */
    Map<String, String> pages(Path project, LocalDate day) throws IOException;
}
