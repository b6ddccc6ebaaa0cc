package org.waymark.upkeep;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.waymark.upkeep.Locator.PrivateHost;

/**
 * What an answer, or the lack of one, says about an address.
 *
 * @param passing whether it may be otherwise in a moment
 */
record Verdict(Outcome outcome, String words, boolean passing) {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Map<Integer, String> NAMES =
            Map.ofEntries(
                    Map.entry(200, "OK"),
                    Map.entry(400, "Bad Request"),
                    Map.entry(401, "Unauthorized"),
                    Map.entry(403, "Forbidden"),
                    Map.entry(404, "Not Found"),
                    Map.entry(405, "Method Not Allowed"),
                    Map.entry(410, "Gone"),
                    Map.entry(429, "Too Many Requests"),
                    Map.entry(500, "Internal Server Error"),
                    Map.entry(502, "Bad Gateway"),
                    Map.entry(503, "Service Unavailable"),
                    Map.entry(504, "Gateway Timeout"));

    /** Of an answer that is no redirect. */
    static Verdict of(int status) {
        String words = (status + " " + NAMES.getOrDefault(status, "")).strip();
        if (status >= 200 && status < 300) {
            return new Verdict(Outcome.FINE, words, false);
        }
        return GONE.contains(status)
                ? new Verdict(Outcome.FAILED, words, false)
                : new Verdict(Outcome.UNCLEAR, words, BUSY.contains(status));
    }

    /** Of a failure to get an answer. */
    static Verdict of(IOException failure, String host) {
        if (cause(failure, PrivateHost.class).isPresent()) {
            return unclear("its host is in a private network, which is not asked", false);
        }
        if (cause(failure, HttpTimeoutException.class).isPresent()) {
            return unclear("no answer in time", true);
        }
        if (isUnknown(failure)) {
            return new Verdict(Outcome.FAILED, "there is no host called " + host, true);
        }
        String certificate = certificate(failure);
        if (certificate != null) {
            return new Verdict(Outcome.FAILED, certificate, false);
        }
        if (cause(failure, SSLException.class).isPresent()) {
            return unclear("no secure connection could be made", true);
        }
        return isRefused(failure)
                ? new Verdict(Outcome.FAILED, "its host refuses connections", true)
                : unclear("the connection broke off", true);
    }

    static Verdict unclear(String words, boolean passing) {
        return new Verdict(Outcome.UNCLEAR, words, passing);
    }

    /** A name server that is away for a moment says nothing about the name. */
    private static boolean isUnknown(IOException failure) {
        boolean passing =
                cause(failure, UnknownHostException.class)
                        .map(unknown -> String.valueOf(unknown.getMessage()))
                        .filter(message -> message.contains("Temporary failure"))
                        .isPresent();
        return !passing
                && (cause(failure, UnknownHostException.class).isPresent()
                        || cause(failure, UnresolvedAddressException.class).isPresent());
    }

    /** Java's client does not always say why a connection could not be made. */
    private static boolean isRefused(IOException failure) {
        return cause(failure, ConnectException.class)
                .map(refused -> String.valueOf(refused.getMessage()))
                .filter(words -> !words.matches(".*(timed out|unreachable).*"))
                .isPresent();
    }

    private static @Nullable String certificate(IOException failure) {
        if (cause(failure, CertificateExpiredException.class).isPresent()) {
            return "its certificate has expired";
        }
        if (cause(failure, CertificateNotYetValidException.class).isPresent()) {
            return "its certificate is not valid yet";
        }
        Optional<CertificateException> other = cause(failure, CertificateException.class);
        if (other.isEmpty()) {
            return null;
        }
        String message = String.valueOf(other.get().getMessage());
        return message.contains("name") && message.contains("found")
                ? "its certificate is for another host"
                : "its certificate is signed by nobody known";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
