package org.waymark.pdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads {@code <qr href="…" alt="…"/>}. */
final class QrReader {

    private static final Pattern WEB = Pattern.compile("https?://[!-~]+");

    private final QrCodes codes;
    private final ProblemLog log;

    QrReader(QrCodes codes, ProblemLog log) {
        this.codes = codes;
        this.log = log;
    }

    /** The code; empty, and reported, when there is nothing that a phone could open. */
    Optional<Picture.Code> read(Node.Element element) {
        String address = element.attribute("href").strip();
        String alt = element.attribute("alt").strip();
        if (alt.isEmpty()) {
            log.add(
                    Code.PRINT_IMAGE,
                    element.at(),
                    "this QR code has no description for people who cannot see it",
                    "write into alt where it leads");
        }
        if (!WEB.matcher(address).matches()) {
            log.add(
                    Code.PRINT_LINK,
                    element.at(),
                    "\"" + address + "\" is no address that a phone can open from a QR code",
                    "write a whole address that begins with https://");
            return Optional.empty();
        }
        Optional<QrCode> code = codes.of(address);
        if (code.isEmpty()) {
            log.add(
                    Code.PRINT_LINK,
                    element.at(),
                    "this address is too long for a QR code (" + address.length() + " letters)",
                    "give it a short address");
        }
        return code.map(
                made -> new Picture.Code(alt.isEmpty() ? address : alt, made, element.at()));
    }
}
