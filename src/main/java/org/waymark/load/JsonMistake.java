package org.waymark.load;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import tools.jackson.core.JacksonException;

/**
 * Says in plain words what is wrong with JSON, by what the JSON reader complains of and by the
 * characters around the place: its own words are for programmers.
 */
final class JsonMistake {

    private static final String CURLY = "“”„‟«»";

    private final TextFile file;
    private final String text;
    private final String complaint;
    private final int place;
    private final Optional<Position> open;

    /**
     * @param open where the innermost bracket that is still open stands
     */
    JsonMistake(TextFile file, JacksonException e, Optional<Position> open) {
        this.file = file;
        this.text = file.text();
        this.complaint = Objects.requireNonNullElse(e.getOriginalMessage(), "");
        long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        this.place = (int) Math.max(0, Math.min(offset, text.length()));
        this.open = open;
    }

    Problem problem() {
        if (says("end-of-input")) {
            return end();
        }
        if (says("Illegal unquoted character")) {
            return lineEnd();
        }
        return quotes().or(this::comma).or(this::words).orElseGet(this::other);
    }

    private boolean says(String words) {
        return complaint.contains(words);
    }

    private Problem end() {
        if (says("closing quote")) {
            return lineEnd();
        }
        String hint = "put " + (bracket().equals("[") ? "]" : "}") + " where the part ends";
        return at(
                afterLast(text.length()),
                "the file ends, but the " + bracket() + openLine() + " is not closed",
                hint);
    }

    private Problem lineEnd() {
        String hint = "put \" at the end of the text; a new line inside text is written \\n";
        return at(place, "the line ends before the text's closing quotation mark", hint);
    }

    private Optional<Problem> quotes() {
        char here = place < text.length() ? text.charAt(place) : ' ';
        if (here == '\'') {
            return Optional.of(
                    at(place, "single quotation marks have no meaning here", "write \" instead"));
        }
        if (CURLY.indexOf(here) >= 0) {
            String message = "curly quotation marks have no meaning here";
            return Optional.of(at(place, message, "write straight ones: \""));
        }
        if (here == '/' || here == '#') {
            String message = "notes cannot be written into this kind of file";
            return Optional.of(at(place, message, "remove the note"));
        }
        return Optional.empty();
    }

    private Optional<Problem> comma() {
        int last = afterLast(place) - 1;
        boolean closing = place < text.length() && "}]".indexOf(text.charAt(place)) >= 0;
        if (closing && last >= 0 && text.charAt(last) == ',') {
            String message = "there is a comma, but nothing follows it";
            return Optional.of(at(last, message, "remove the comma"));
        }
        if (!says("was expecting comma")) {
            return Optional.empty();
        }
        if (text.charAt(place) == '"' || "{[".indexOf(text.charAt(place)) >= 0) {
            return Optional.of(
                    at(last + 1, "a comma is missing here", "put a comma between the two"));
        }
        return Optional.of(unexpected(last));
    }

    private Problem unexpected(int last) {
        if (last >= 0 && text.charAt(last) == '"') {
            String hint = "write \\\" for a quotation mark inside the text";
            return at(place, "the text ended before this, at a quotation mark", hint);
        }
        boolean date =
                last >= 0 && Character.isDigit(text.charAt(last)) && text.charAt(place) == '-';
        String hint = date ? "put quotation marks around the date" : "remove what stands here";
        return at(place, "a comma or a closing bracket belongs here", hint);
    }

    private Optional<Problem> words() {
        String word = word();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (says("property name") && !says("was expecting a colon")) {
            String message = "the key " + word + " needs quotation marks";
            return Optional.of(at(place, message, "write \"" + word + "\""));
        }
        if (!says("Unrecognized token")) {
            return Optional.empty();
        }
        boolean small = word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false");
        String hint = small ? "write it in small letters" : "put quotation marks around text";
        return Optional.of(at(place, word + " has no meaning here", hint));
    }

    private String word() {
        int end = place;
        while (end < text.length() && end - place < 40 && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(place, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private Problem other() {
        if (says("was expecting a colon")) {
            return at(afterLast(place), "a colon is missing after the key", "put : here");
        }
        if (says("escape")) {
            return at(place, "\\ has a special meaning in text", "write \\\\ for \\");
        }
        if (says("close marker")) {
            return wrongBracket();
        }
        if (says("expected a value") || says("expected a valid value")) {
            return at(place, "a value is missing here", "write one, or remove the key");
        }
        if (says("numeric") || says("umber")) {
            return at(
                    place,
                    "this number is not written as JSON wants it",
                    "look for a 0 or a dot too many");
        }
        String hint = "look at quotation marks, commas and brackets in this line and above it";
        return at(place, "the file cannot be understood from here on", hint);
    }

    private Problem wrongBracket() {
        String wanted = bracket().equals("[") ? "]" : "}";
        String message = "the " + bracket() + openLine() + " must be closed with " + wanted;
        return at(place, message, "put " + wanted + " here, or look for a bracket too many above");
    }

    /** The innermost bracket that is still open. */
    private String bracket() {
        return open.map(p -> text.substring(file.offset(p), file.offset(p) + 1)).orElse("{");
    }

    private String openLine() {
        return open.map(p -> " in line " + p.line()).orElse("");
    }

    /** Behind the last character before an index that is not white space. */
    private int afterLast(int index) {
        int end = index;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Problem at(int offset, String message, @Nullable String hint) {
        return new Problem(Code.JSON_SYNTAX, file.at(offset), message, hint);
    }
}
