package org.waymark.cli;

import java.util.Locale;
import java.util.function.Function;
import org.waymark.problem.CheckstyleReport;
import org.waymark.problem.Folder;
import org.waymark.problem.GithubReport;
import org.waymark.problem.JsonReport;
import org.waymark.problem.Report;
import org.waymark.problem.SarifReport;
import org.waymark.problem.Sources;
import org.waymark.problem.TextReport;

/** The printed forms of a report. */
enum ReportFormat {
    TEXT,
    JSON,
    GITHUB,
    SARIF,
    CHECKSTYLE;

    /** What prints a report in this form, without colours. */
    Function<Report, String> printer(Sources sources, Folder folder) {
        return switch (this) {
            case TEXT -> new TextReport(sources, false)::print;
            case JSON -> new JsonReport(folder)::print;
            case GITHUB -> new GithubReport(folder)::print;
            case SARIF -> new SarifReport(sources, folder, Main.VERSION)::print;
            case CHECKSTYLE -> new CheckstyleReport(folder)::print;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
