package org.waymark.build;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.content.Extra;
import org.waymark.content.HubProfile;
import org.waymark.load.Project;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PrintSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.Sources;
import org.waymark.render.PrintShop;
import org.waymark.render.Renderer;
import org.waymark.site.Format;
import org.waymark.site.PrintedLetters;
import org.waymark.site.Site;

/** What turns the plan of a project into files: its templates, presses and painters. */
final class Workshop {

    private final Project project;
    private final Printing printing;
    private final Press press;
    private final Printers printers;
    private final Checked<Map<Format, Function<PrintSource, Checked<PdfFile>>>> presses;
    private final Renderer plain;

    Workshop(Project project, Printing printing) {
        this.project = project;
        this.printing = printing;
        this.press = new Press(printing, project.fonts());
        this.printers = new Printers(project, printing.standard());
        this.presses = printers.at(press);
        MissingLetters none = new MissingLetters(List.of());
        this.plain =
                new Renderer(
                        project.templates(),
                        shop(none),
                        printers.paintShop(project.hub().profile(), press));
    }

    /** Whether another state of the project needs no other workshop. */
    boolean suits(Project other) {
        return other.templates().equals(project.templates())
                && other.fonts().equals(project.fonts())
                && other.themes().equals(project.themes());
    }

    /** What is wrong with the fonts. */
    List<Problem> problems() {
        return presses.problems();
    }

    /** Whether there is something to print and paint with. */
    boolean isReady() {
        return !presses.value().isEmpty();
    }

    Press press() {
        return press;
    }

    /** Where nothing is printed or painted, no letter is missing. */
    MissingLetters missing(Site site, Sources sources) {
        HubProfile profile = site.hub().profile();
        boolean printed = profile.has(Extra.BRIEFINGS) || profile.has(Extra.CARDS);
        return new MissingLetters(
                printed ? new PrintedLetters(site, sources).find(printers::lack) : List.of());
    }

    /** A renderer for one state of the content. */
    Renderer renderer(Site site, MissingLetters missing) {
        return plain.with(
                shop(missing), missing.before(printers.paintShop(site.hub().profile(), press)));
    }

    private PrintShop shop(MissingLetters missing) {
        return new PrintShop(
                missing.before(presses.value()), press::meter, printing.standard().attaches());
    }
}
