package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.build.BuildReport;
import org.waymark.publish.Published;

/** The last line of a build. */
final class Summary {

    private Summary() {}

    static String of(BuildReport report, @Nullable Path output, double seconds) {
        String time = String.format(Locale.ROOT, " in %.1f s", seconds);
        String made = count(report.pages(), "page") + " and " + count(report.briefings(), "PDF");
        Published published = report.published();
        if (published != null) {
            return "Published " + made + " to " + output + details(published) + time;
        }
        if (report.problems().hasErrors()) {
            String kept = output == null ? "" : "; what was published before stays as it was";
            return "Nothing was published" + kept + time;
        }
        return "Checked " + made + time;
    }

    private static String details(Published published) {
        return " ("
                + published.written()
                + " files written, "
                + published.unchanged()
                + " unchanged, "
                + published.removed()
                + " removed)";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
