package org.waymark.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.TestProject;

/** A preview in a Java of its own, as {@code waymark serve} starts it, seen from outside. */
final class ServedApart implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final Process process;
    private final URI address;

    private ServedApart(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ServedApart of(TestProject project) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dorg.freemarker.loggerLibrary=none",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.waymark.cli.Main",
                                "serve",
                                project.root().toString(),
                                "--port",
                                "0")
                        .redirectErrorStream(true)
                        .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String first = lines.readLine();
        if (first == null || !first.startsWith("The site is at ")) {
            process.destroyForcibly();
            throw new IOException("it did not start: " + first);
        }
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "reader");
        reader.setDaemon(true);
        reader.start();
        return new ServedApart(process, URI.create(first.substring("The site is at ".length())));
    }

    int port() {
        return address.getPort();
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** A connection that gives up when nothing comes for long. */
    Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** All that is answered to some bytes until the server ends the connection. */
    byte[] ask(byte[] request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return answer(socket);
        }
    }

    static byte[] answer(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The head and body of a page, asked for as a browser does. */
    String get(String path) throws IOException {
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n";
        return new String(
                ask(request.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.UTF_8);
    }

    /** How many threads it has, where the system tells; 0 elsewhere. */
    long threads() throws IOException {
        return count(Path.of("/proc", Long.toString(process.pid()), "task"), "");
    }

    /** How many connections it has open, where the system tells; 0 elsewhere. */
    long connections() throws IOException {
        return count(Path.of("/proc", Long.toString(process.pid()), "fd"), "socket:");
    }

    private static long count(Path folder, String start) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> all = entries.toList();
            return all.stream().filter(entry -> start.isEmpty() || leads(entry, start)).count();
        }
    }

    private static boolean leads(Path link, String start) {
        try {
            return Files.readSymbolicLink(link).toString().startsWith(start);
        } catch (IOException e) {
            return false; // it was closed in this moment
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
