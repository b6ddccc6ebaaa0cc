package org.waymark.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.upkeep.Exchange.Request;

/** Servers whose certificates nobody should trust, servers that are away, and private networks. */
class CertificatesTest {

    private static final URI HUB = URI.create("https://hub.gov.uk/");

    @TempDir Path temp;

    /** A server with a certificate of its own making. */
    private HttpsServer server() throws Exception {
        Path store = temp.resolve("store.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made =
                new ProcessBuilder(
                                keytool.toString(),
                                "-genkeypair",
                                "-alias",
                                "a",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "secret",
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .start();
        assertTrue(made.waitFor(30, TimeUnit.SECONDS));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance("SunX509");
        managers.init(keys, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
        return server;
    }

    private static Verdict verdict(URI place) throws InterruptedException {
        Exchange exchange = new HttpExchange(address -> place, Duration.ofSeconds(10), HUB);
        try {
            exchange.send(new Request(URI.create("https://a.gov.uk/"), false));
        } catch (IOException e) {
            return Verdict.of(e, "a.gov.uk");
        }
        return Verdict.of(200);
    }

    @Test
    void aCertificateOfOnesOwnMakingFails() throws Exception {
        HttpsServer server = server();
        int port = server.getAddress().getPort();
        Verdict verdict = verdict(URI.create("https://localhost:" + port + "/"));
        server.stop(0);
        assertEquals(
                new Verdict(Outcome.FAILED, "its certificate is signed by nobody known", false),
                verdict);
    }

    @Test
    void aHostThatRefusesConnectionsFails() throws Exception {
        HttpsServer server = server();
        int port = server.getAddress().getPort();
        server.stop(0);
        Verdict verdict = verdict(URI.create("https://localhost:" + port + "/"));
        assertEquals(new Verdict(Outcome.FAILED, "its host refuses connections", true), verdict);
    }

    @Test
    void whatIsWrongWithACertificateIsNamed() {
        IOException expired = new SSLHandshakeException("handshake");
        expired.initCause(new java.security.cert.CertificateExpiredException("NotAfter"));
        assertEquals("its certificate has expired", Verdict.of(expired, "a").words());
        IOException other = new SSLHandshakeException("handshake");
        other.initCause(
                new java.security.cert.CertificateException(
                        "No subject alternative DNS name matching a found."));
        assertEquals("its certificate is for another host", Verdict.of(other, "a").words());
        IOException broken = new SSLHandshakeException("protocol_version");
        assertEquals(Outcome.UNCLEAR, Verdict.of(broken, "a").outcome());
    }

    @Test
    void aNameServerThatIsAwaySaysNothingAboutTheName() {
        IOException away = new UnknownHostException("a: Temporary failure in name resolution");
        assertEquals(Outcome.UNCLEAR, Verdict.of(away, "a").outcome());
        assertEquals(Outcome.FAILED, Verdict.of(new UnknownHostException("a"), "a").outcome());
    }

    @Test
    void privateNetworksAreNotAsked() throws Exception {
        for (String host :
                new String[] {
                    "127.0.0.1",
                    "10.1.2.3",
                    "192.168.0.1",
                    "172.16.0.1",
                    "169.254.169.254",
                    "100.64.0.1",
                    "[::1]",
                    "[fd00::1]",
                    "0.0.0.0"
                }) {
            URI address = URI.create("http://" + host + "/");
            IOException refused =
                    assertThrows(Locator.PrivateHost.class, () -> Locator.PUBLIC.locate(address));
            assertEquals(Outcome.UNCLEAR, Verdict.of(refused, host).outcome());
        }
        assertFalse(Locator.isPrivate(InetAddress.getByName("8.8.8.8")));
        assertFalse(Locator.isPrivate(InetAddress.getByName("2a00:1450::1")));
    }
}
