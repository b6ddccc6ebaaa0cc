package org.waymark.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.site.OutputPath;

/**
 * Relative addresses as nearly all are: names of letters and digits behind any number of {@code
 * ../}. They are followed here without the grammar of all addresses, which would take most of the
 * time that links take; whatever looks otherwise is left to {@link java.net.URI}.
 */
final class PlainAddress {

    private static final String UP = "../";

    private PlainAddress() {}

    /** The file that an address leads to; null for one that is not plain, or leaves the site. */
    static @Nullable String target(OutputPath from, String address) {
        int hash = address.indexOf('#');
        String own = from.value();
        if (!isPlain(address, hash) || !isPlain(own, -1)) {
            return null;
        }
        String way = hash < 0 ? address : address.substring(0, hash);
        return way.isEmpty() ? (hash < 0 ? null : own) : followed(own, way);
    }

    private static @Nullable String followed(String own, String written) {
        String folder = own.substring(0, own.lastIndexOf('/') + 1);
        String way = written;
        while (way.startsWith(UP)) {
            if (folder.isEmpty()) {
                return null;
            }
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            way = way.substring(UP.length());
        }
        return hasNames(way) ? file(folder + way) : null;
    }

    /** What stands behind the {@code #} of a plain address; null when it has none. */
    static @Nullable String fragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? null : address.substring(hash + 1);
    }

    private static boolean isPlain(String address, int hash) {
        for (int i = 0; i < address.length(); i++) {
            if (i != hash && !isPlain(address.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '/';
    }

    /** Names between slashes, of which none is empty, {@code .} or {@code ..}. */
    private static boolean hasNames(String way) {
        String all = way.endsWith("/") ? "/" + way : "/" + way + "/";
        return way.isEmpty() || Stream.of("//", "/./", "/../").noneMatch(all::contains);
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
