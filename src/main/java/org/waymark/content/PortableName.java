package org.waymark.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows which names every system can keep. A project is cloned and a site is hosted on machines
 * that nobody here knows; some lose a file, take two for one, or fail, without saying why.
 */
public final class PortableName {

    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(con|prn|aux|nul|conin[$]|conout[$]|com[0-9¹²³]|lpt[0-9¹²³]) *(\\..*)?");
    private static final Pattern SIGN = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");
    private static final int LONGEST = 120;

    /** The longest name of a device that has letters and digits only. */
    private static final int LONGEST_DEVICE = "com1".length();

    private PortableName() {}

    /**
     * What is wrong with a path, as the end of a sentence about it; empty for most.
     *
     * @param path with forward slashes
     */
    public static Optional<String> objection(String path) {
        if (isPlain(path)) {
            return Optional.empty();
        }
        for (String name : path.split("/", -1)) {
            Optional<String> objection = objectionTo(name);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    /** A quick look, as most paths have short names of ASCII letters that name no device. */
    private static boolean isPlain(String path) {
        int start = 0;
        int end = path.indexOf('/');
        while (end >= 0) {
            if (!isPlain(path, start, end)) {
                return false;
            }
            start = end + 1;
            end = path.indexOf('/', start);
        }
        return isPlain(path, start, path.length());
    }

    private static boolean isPlain(String path, int start, int end) {
        int stem = end;
        for (int at = start; at < end; at++) {
            char c = path.charAt(at);
            if (c == '.') {
                stem = Math.min(stem, at);
            } else if (!isPlain(c)) {
                return false;
            }
        }
        boolean device = stem - start <= LONGEST_DEVICE;
        return !device && end - start <= LONGEST && path.charAt(end - 1) != '.';
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_';
    }

    private static Optional<String> objectionTo(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("Windows keeps the name \"" + stem(name) + "\" for itself");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("no name may begin or end with a blank, or end with a full stop");
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of("an accent in the name is a character of its own");
        }
        if (name.length() > LONGEST) {
            return Optional.of("the name has more than " + LONGEST + " characters");
        }
        return sign(name);
    }

    private static String stem(String name) {
        return name.replaceFirst("[ .].*", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> sign(String name) {
        Matcher sign = SIGN.matcher(name);
        if (sign.find()) {
            int found = sign.group().codePointAt(0);
            boolean seen = !Character.isISOControl(found);
            String what = seen ? sign.group() : Invisible.name(found);
            return Optional.of("Windows allows no " + what + " in a name");
        }
        return name.codePoints()
                .filter(Invisible::isHidden)
                .mapToObj(one -> "the name has an invisible character: " + Invisible.name(one))
                .findFirst();
    }

    /** Paths with the same key are one file on some disk. */
    public static String key(String path) {
        if (isAscii(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(path, Normalizer.Form.NFKC);
        return Normalizer.normalize(
                composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static boolean isAscii(String path) {
        for (int at = 0; at < path.length(); at++) {
            if (path.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
