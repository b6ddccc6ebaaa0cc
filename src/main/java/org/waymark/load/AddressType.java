package org.waymark.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/**
 * A complete web address.
 *
 * @param own whether it is the site's own address, whose host may still be a placeholder
 */
record AddressType(boolean own) implements Type<URI> {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(.*\\.)?(example\\.(com|org|net)|example|invalid)");
    private static final Pattern WORD = Pattern.compile("(?i)#|tod?o|tb[cd]|x{2,}|https?:/*|\\?+");

    private static final String HOST =
            "(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "\\.?|[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?::[0-9]*)?";
    private static final String REST = "(?:[^\\s\"<>\\\\^`{|}%]|%[0-9A-Fa-f]{2})*";
    private static final String FOLDERS = "(?:[^\\s\"<>\\\\^`{|}%?#]|%[0-9A-Fa-f]{2})*";
    private static final String NO_PLACEHOLDER =
            "(?!(?:[^/?#:]*\\.)?(?:example\\.(?:com|org|net)|example|invalid)(?:[:/?#]|$))";
    private static final String ANY =
            "^[Hh][Tt][Tt][Pp][Ss]?://" + NO_PLACEHOLDER + HOST + "(?:[/?#]" + REST + ")?$";
    private static final String OWN = "^https://" + HOST + "/(?:" + FOLDERS + "/)?$";

    /** True for hosts that lead nowhere by their definition. */
    static boolean isPlaceholder(URI address) {
        return PLACEHOLDER.matcher(address.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public Optional<URI> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar));
    }

    private Optional<URI> check(Value value, ScalarNode scalar) {
        String text = scalar.text();
        if (WORD.matcher(text).matches()) {
            return wrong(value, "is not an address yet", "find the address, or remove the entry");
        }
        if (!text.matches("(?i)https?://.*")) {
            String hint =
                    text.matches("www\\.\\S+") ? "write https://" + text : "begin with https://";
            return wrong(value, "is not a complete web address", hint);
        }
        return parse(value, scalar).flatMap(address -> checkHost(value, address));
    }

    private Optional<URI> parse(Value value, ScalarNode scalar) {
        try {
            return Optional.of(new URI(scalar.text()));
        } catch (URISyntaxException e) {
            boolean space = scalar.text().matches(".*\\s.*");
            String message = space ? "has a space in it" : "has a character no address can have";
            String hint = "copy the address from the browser's address bar";
            int index = Math.max(0, Math.min(e.getIndex(), scalar.text().length()));
            return value.wrongAt(scalar.at(index), Code.LINK_ADDRESS, message, hint);
        }
    }

    private Optional<URI> checkHost(Value value, URI address) {
        String host = address.getHost();
        if (host == null || host.indexOf('.') < 0 || address.getUserInfo() != null) {
            return wrong(
                    value, "has no proper host name", "copy it from the browser's address bar");
        }
        if (!own && isPlaceholder(address)) {
            String message = "is a placeholder: " + host + " leads nowhere";
            return wrong(value, message, "find the address, or remove the entry");
        }
        return Optional.of(address);
    }

    private static Optional<URI> wrong(Value value, String message, String hint) {
        return value.wrong(Code.LINK_ADDRESS, message, hint);
    }

    @Override
    public URI substitute(Position position) {
        return URI.create("about:blank");
    }

    @Override
    public Schema schema(Notation notation) {
        String message =
                own
                        ? "Write the whole address from https:// to the / at its end."
                        : "Write the whole address, from https:// on, as the browser shows it.";
        return Schema.text("string", own ? OWN : ANY, message).with("format", "uri");
    }

    @Override
    public String words() {
        return "a web address";
    }
}
