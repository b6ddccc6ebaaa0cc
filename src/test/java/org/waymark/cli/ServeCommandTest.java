package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** What whoever serves a project reads, and how serving ends. */
final class ServeCommandTest {

    private static final int LAST_PORT = 65535;
    private static final byte[] HERE = {127, 0, 0, 1};

    @TempDir Path temp;

    private TestProject project;

    @BeforeEach
    void copy() throws IOException {
        project = SmallSite.project(temp.resolve("small"));
    }

    @Test
    void theSiteIsServedAndFollowedUntilSomebodyEndsIt() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PipedInputStream heard = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(heard), true, "UTF-8");
        String[] words = {"serve", "--port", "0", project.root().toString()};
        FutureTask<Integer> serving =
                new FutureTask<>(() -> Main.run(words, out, new PrintStream(err, true, "UTF-8")));
        Thread thread = new Thread(serving);
        thread.start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(heard, StandardCharsets.UTF_8));
        URI address = URI.create(said.readLine().replace("The site is at ", ""));
        assertEquals("It follows your changes. Press Ctrl+C to end it.", said.readLine());
        try (InputStream home = address.toURL().openStream()) {
            String page = new String(home.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(page.contains("Riverside Teaching Hub"), page);
        }
        project.save("content/pages/11-more.md", "---\ntitle: More\nsummary: Words.\n---\nMore.\n");
        assertEquals("content/pages/11-more.md: no problems", said.readLine());
        thread.interrupt();
        assertEquals(3, serving.get(60, TimeUnit.SECONDS));
        assertThrows(IOException.class, () -> ask(address));
        assertEquals(
                """
                waymark could not finish: InterruptedException
                Run it again with --debug to see where it happened.
                """,
                err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static void ask(URI address) throws IOException {
        new Socket(address.getHost(), address.getPort()).close();
    }

    /** After the last port there is none to go on to. */
    @Test
    void whereNoPortIsFreeItSaysSoAndShowsTheProgramsOwnPlaceOnlyWhenAsked() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            take(taken);
            List<String> words = List.of("serve", "--port", "" + LAST_PORT, "" + project.root());
            TestProject.Result plain = project.run(words.toArray(String[]::new));
            assertEquals(3, plain.code(), plain.err());
            assertTrue(plain.err().startsWith("waymark could not finish: BindException: "));
            assertTrue(plain.err().contains("--debug"), plain.err());
            assertFalse(plain.err().contains("\tat "), plain.err());
            TestProject.Result debug =
                    project.run("serve", "--port", "" + LAST_PORT, "--debug", "" + project.root());
            assertEquals(3, debug.code(), debug.err());
            assertTrue(debug.err().contains("\tat org.waymark.serve."), debug.err());
        }
    }

    private static void take(ServerSocket taken) throws IOException {
        try {
            taken.bind(new InetSocketAddress(InetAddress.getByAddress(HERE), LAST_PORT));
        } catch (BindException e) {
            assertFalse(taken.isBound(), "somebody else has it: it is taken all the same");
        }
    }

    @Test
    void aPortIsANumberThatPortsHave() {
        for (String wrong : List.of("-1", "65536")) {
            TestProject.Result result =
                    project.run("serve", "--port=" + wrong, project.root().toString());
            assertEquals(2, result.code(), result.err());
            assertTrue(result.err().startsWith("--port must be a number from 0 to 65535"), wrong);
        }
    }

    /** The programs that each system itself has for this. */
    @Test
    void eachSystemHasItsOwnWayToABrowser() {
        URI address = URI.create("http://127.0.0.1:8484/");
        assertEquals(
                List.of("xdg-open", "http://127.0.0.1:8484/"),
                ServeCommand.opener("Linux", address));
        assertEquals(
                List.of("open", "http://127.0.0.1:8484/"),
                ServeCommand.opener("Mac OS X", address));
        assertEquals(
                List.of("rundll32", "url.dll,FileProtocolHandler", "http://127.0.0.1:8484/"),
                ServeCommand.opener("Windows 11", address));
    }
}
