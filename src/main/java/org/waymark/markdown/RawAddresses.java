package org.waymark.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web and mail addresses within words, which no rule for words may touch. */
final class RawAddresses {

    /** A web address as people write it in a sentence. */
    static final Pattern WEB =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(?i:https?)://|www\\.(?=[\\p{L}\\p{N}]))[^\\s<>\"]+");

    private static final Pattern MAIL = Pattern.compile("(?<!\\S)[^\\s@]{1,64}@[^\\s@]+");

    private RawAddresses() {}

    /** The characters of a text that belong to addresses. */
    static BitSet in(String text) {
        BitSet marked = new BitSet();
        if (!mayHold(text)) {
            return marked;
        }
        mark(WEB.matcher(text), marked);
        mark(MAIL.matcher(text), marked);
        return marked;
    }

    /** A quick look, as most texts hold no address. */
    private static boolean mayHold(String text) {
        return mayHoldWeb(text) || text.indexOf('@') >= 0;
    }

    /** The same for web addresses alone. */
    static boolean mayHoldWeb(String text) {
        return text.contains("://") || text.contains("www.");
    }

    /** An address without the punctuation of the sentence around it. */
    static String trimmed(String found) {
        int end = found.length();
        while (end > 0 && ".,;:!?)]}'’”*_".indexOf(found.charAt(end - 1)) >= 0) {
            end--;
        }
        return found.substring(0, end);
    }

    private static void mark(Matcher address, BitSet marked) {
        while (address.find()) {
            marked.set(address.start(), address.start() + trimmed(address.group()).length());
        }
    }
}
