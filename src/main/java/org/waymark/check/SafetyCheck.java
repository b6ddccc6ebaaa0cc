package org.waymark.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * Does a page keep to the policy that it is sent with? Nothing inline, nothing from other hosts; a
 * browser would leave out what breaks it, and often nobody would notice.
 */
final class SafetyCheck {

    private static final Pattern ELSEWHERE =
            Pattern.compile("\\s*+(([a-z][a-z0-9+.-]*+:)?//|data:|blob:).*", Pattern.DOTALL);

    private static final Pattern DATA =
            Pattern.compile("application/([a-z.-]+\\+)?json", Pattern.CASE_INSENSITIVE);
    private static final Pattern AWAY = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_OPENER = Pattern.compile("(.*\\s)?noopener(\\s.*)?");

    private static final String TO_SHEET = "give it a class, and write the style in a style sheet";
    private static final String TO_FILE =
            "put it into a file in site/resources/scripts, and load that with"
                    + " <script src=\"…\" defer>";
    private static final String TO_SITE =
            "put the file into site/resources, and load it from there";
    private static final String TO_LINK =
            "write <a href=\"…\" rel=\"noopener\">: the other site cannot reach back then";

    private final ProblemLog log = new ProblemLog();

    private SafetyCheck() {}

    static List<Problem> problems(PageTree page) {
        SafetyCheck check = new SafetyCheck();
        for (Element element : page.elements()) {
            Supplier<Position> at = () -> page.at(element);
            check.element(element, at);
            if (element.attributesSize() > 0) {
                element.attributes().forEach(attribute -> check.attribute(attribute, at));
                Requests.of(element).forEach(address -> check.request(address, at));
            }
        }
        return check.log.problems();
    }

    static List<Problem> problems(StyleSheet sheet) {
        SafetyCheck check = new SafetyCheck();
        sheet.loads().forEach(load -> check.request(load.address(), load::position));
        return check.log.problems();
    }

    private void element(Element element, Supplier<Position> at) {
        switch (element.normalName()) {
            case "style" -> add(at, "<style> has no effect: a page may not style itself", TO_SHEET);
            case "script" -> script(element, at);
            case "iframe", "frame", "object", "embed" ->
                    add(
                            at,
                            "<" + element.normalName() + "> stays empty: a page may hold no other",
                            "link to what it shows");
            case "a" -> link(element, at);
            default -> {}
        }
    }

    private void script(Element script, Supplier<Position> at) {
        boolean data = DATA.matcher(script.attr("type")).matches();
        if (!script.hasAttr("src") && !data) {
            add(at, "this script does not run: it stands in the page itself", TO_FILE);
        }
    }

    private void link(Element link, Supplier<Position> at) {
        String href = link.attr("href");
        boolean away = href.indexOf(':') > 0 && AWAY.matcher(href).matches();
        if (away && !NO_OPENER.matcher(link.attr("rel")).matches()) {
            add(at, "this link to another site has no rel=\"noopener\"", TO_LINK);
        }
    }

    private void attribute(Attribute attribute, Supplier<Position> at) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
            add(at, "style=\"…\" has no effect: a page may not style itself", TO_SHEET);
        } else if (name.startsWith("on")
                || attribute.getValue().regionMatches(true, 0, "javascript:", 0, 11)) {
            add(at, name + "=\"…\" does not run: its script stands in the page itself", TO_FILE);
        }
    }

    private void request(String address, Supplier<Position> at) {
        boolean plain = address.indexOf(':') < 0 && !address.contains("//");
        if (!plain && ELSEWHERE.matcher(address.toLowerCase(Locale.ROOT)).matches()) {
            String shown = address.length() > 60 ? address.substring(0, 60) + "…" : address;
            add(at, "this does not load: \"" + shown + "\" is no file of this site", TO_SITE);
        }
    }

    private void add(Supplier<Position> at, String message, String hint) {
        log.add(Code.PAGE_SAFETY, at.get(), message, hint);
    }
}
