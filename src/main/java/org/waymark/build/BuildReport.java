package org.waymark.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

/**
 * What came of a build.
 *
 * @param pages web pages made
 * @param briefings PDFs planned
 * @param printed the PDFs that were made or found, by name
 * @param problems all problems of all stages
 * @param sources the lines they point into
 * @param files what publishing did, or null when nothing was published
 * @param heaviest the heaviest page with its style sheets, or null when none was checked
 * @param works what pages, templates and cards cost, by name; empty when nothing was measured
 * @param repeated whether nothing had changed since an earlier build, so that nothing was made
 */
public record BuildReport(
        int pages,
        int briefings,
        List<Printed> printed,
        Report problems,
        Sources sources,
        @Nullable Files files,
        @Nullable Heaviest heaviest,
        List<Work> works,
        boolean repeated) {

    public BuildReport {
        printed = List.copyOf(printed);
        works = List.copyOf(works);
    }

    /** How many PDFs an earlier build had made already. */
    public int reused() {
        return (int) printed.stream().filter(Printed::reused).count();
    }

    /**
     * A finished PDF.
     *
     * @param name its path in the site
     * @param bytes its size
     * @param reused whether it was found in the memo and not made anew
     * @param costs what making or finding it cost
     */
    public record Printed(String name, int pages, int bytes, boolean reused, Costs costs) {}

    /**
     * Work that was measured.
     *
     * @param name a page's path in the site, a template's name, or what was done with cards
     * @param times how often it was done
     * @param nanoseconds what all of it cost the threads that did it
     */
    public record Work(String name, int times, long nanoseconds) {}

    /**
     * What the parts of the work on a PDF cost, in nanoseconds; all 0 when nothing was measured.
     *
     * @param filling filling the print template
     * @param memo looking it up among the PDFs of earlier builds
     * @param reading the template's result and pictures to blocks
     * @param layout blocks to lines and pages
     * @param drawing pages to drawing commands and tags
     * @param fonts subsets of the fonts
     * @param writing all of it to the bytes of a file, deflated
     */
    public record Costs(
            long filling,
            long memo,
            long reading,
            long layout,
            long drawing,
            long fonts,
            long writing) {

        static final Costs NONE = new Costs(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The heaviest page.
     *
     * @param page its path in the site
     * @param bytes the page with its style sheets, compressed
     */
    public record Heaviest(String page, int bytes) {}

    /**
     * What publishing did.
     *
     * @param written files that are new or changed
     * @param unchanged files that had their bytes already
     * @param removed files that the last publication had and this one does not
     */
    public record Files(int written, int unchanged, int removed) {}
}
