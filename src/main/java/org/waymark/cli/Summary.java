package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.build.BuildReport;

/** The last line of a build. */
final class Summary {

    private Summary() {}

    static String of(BuildReport report, @Nullable Path output, double seconds) {
        String time = String.format(Locale.ROOT, "%.1f s", seconds);
        String made =
                count(report.pages(), "page")
                        + " and "
                        + count(report.briefings(), "PDF")
                        + (report.reused() == 0 ? "" : " (" + report.reused() + " reused)");
        String end = " with " + report.problems().counts() + " in " + time;
        BuildReport.Files files = report.files();
        if (files != null) {
            return "Published " + made + " to " + output + details(files) + end;
        }
        if (report.problems().hasErrors()) {
            String kept =
                    output == null
                            ? ""
                            : "Nothing was published; the last good site stays as it was. ";
            return kept + "Checked " + made + end;
        }
        return "Checked " + made + end;
    }

    /** The heaviest page, which editors should know before it is too heavy. */
    static String heaviest(BuildReport.Heaviest page) {
        return String.format(
                Locale.ROOT,
                "The heaviest page is %s: %.1f KB with its style sheets",
                page.page(),
                page.bytes() / 1000.0);
    }

    private static String details(BuildReport.Files files) {
        return " ("
                + files.written()
                + " files written, "
                + files.unchanged()
                + " unchanged, "
                + files.removed()
                + " removed)";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
