package org.waymark.planted.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Breaks a rule: it opens a connection. */
public final class AsksTheNetwork {

    public Socket open() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), 9);
    }
}
