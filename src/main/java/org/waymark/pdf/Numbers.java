package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads the numbers of a drawing's attributes. */
final class Numbers {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?");

    private static final Pattern GAP = Pattern.compile("[\\s,]*");

    /** No coordinate of a page needs more; PDF readers differ beyond it. */
    private static final double LARGEST = 30_000;

    private final ProblemLog log;

    Numbers(ProblemLog log) {
        this.log = log;
    }

    /** The value of an attribute in user units; "px" may stand behind it. */
    double of(Node.Element element, String key, double otherwise) {
        if (!element.has(key)) {
            return otherwise;
        }
        String written = element.attribute(key).strip();
        String plain =
                written.endsWith("px") ? written.substring(0, written.length() - 2) : written;
        List<Double> values = list(plain, key, element);
        return values.size() == 1 ? values.get(0) : otherwise;
    }

    /** Numbers between spaces and commas. */
    List<Double> list(Node.Element element, String key) {
        return list(element.attribute(key), key, element);
    }

    /** The same for a part of an attribute's value. */
    List<Double> list(String written, String key, Node.Element element) {
        List<Double> values = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(written);
        int next = 0;
        boolean fine = true;
        while (matcher.find()) {
            fine &= GAP.matcher(written).region(next, matcher.start()).matches();
            next = matcher.end();
            double value = Double.parseDouble(matcher.group());
            fine &= Math.abs(value) <= LARGEST;
            values.add(Math.max(-LARGEST, Math.min(LARGEST, value)));
        }
        if (!fine || !GAP.matcher(written).region(next, written.length()).matches()) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "\"" + written + "\" is not what " + key + " can be",
                    "write numbers, at most " + (int) LARGEST);
        }
        return values;
    }
}
