package org.waymark.upkeep;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;

/** Says where an address is really asked for: tests keep the whole web on one machine. */
@FunctionalInterface
public interface Locator {

    /** The address itself, if its host is in the public network. */
    Locator PUBLIC = Locator::inPublic;

    /**
     * Where to ask.
     *
     * @throws java.net.UnknownHostException when there is no such host
     * @throws PrivateHost when it must not be asked
     */
    URI locate(URI address) throws IOException;

    private static URI inPublic(URI address) throws IOException {
        String host = String.valueOf(address.getHost());
        for (InetAddress one : InetAddress.getAllByName(host)) {
            if (isPrivate(one)) {
                throw new PrivateHost(host);
            }
        }
        return address;
    }

    /** Whoever writes a catalogue must not make this machine knock at its neighbours' doors. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 0x40;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared;
    }

    /** A host within a private network. */
    final class PrivateHost extends IOException {

        private static final long serialVersionUID = 1;

        PrivateHost(String host) {
            super(host);
        }
    }
}
