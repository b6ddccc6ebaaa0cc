package org.waymark.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.waymark.build.Preview;

/** Shows a project in the browser of this computer, as its files are at any moment. */
public final class PreviewServer implements AutoCloseable {

    private static final byte[] HERE = {127, 0, 0, 1};
    private static final int TRIES = 50;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Browsers browsers;
    private final Clerk clerk;
    private final Watch watch;

    private PreviewServer(HttpServer server, Settings settings) throws IOException {
        this.server = server;
        this.browsers = new Browsers();
        Current current = new Current(settings.preview(), settings.first());
        this.clerk = new Clerk(current, browsers, settings);
        Path project = settings.project().toAbsolutePath().normalize();
        this.watch = new Watch(project, clerk::changed);
        this.threads = Limits.threads();
        Door door =
                new Door(
                        new Visitors(server.getAddress().getPort()),
                        new Pages(current, project),
                        browsers,
                        current);
        server.createContext("/", door);
        server.setExecutor(threads);
    }

    /**
     * What is shown, and to whom it is told.
     *
     * @param project the folder
     * @param preview makes what is shown of it
     * @param port where to begin to look for a free one; 0 for any
     * @param first the number of the first state: larger in each later run, so that pages that are
     *     still open notice
     * @param rest so long nothing may change before the whole site is made to find what is wrong
     * @param tell is told of each change, in a line
     */
    public record Settings(
            Path project,
            Preview preview,
            int port,
            long first,
            Duration rest,
            Consumer<String> tell) {}

    /**
     * Begins to serve.
     *
     * @throws IOException when no port is free, or the folder cannot be watched
     */
    public static PreviewServer start(Settings settings) throws IOException {
        HttpServer bound = bind(settings.port());
        try {
            PreviewServer started = new PreviewServer(bound, settings);
            started.watch.start();
            bound.start();
            started.clerk.look(Set.of());
            return started;
        } catch (IOException e) {
            bound.stop(0);
            throw e;
        }
    }

    private static HttpServer bind(int port) throws IOException {
        Limits.set();
        InetAddress here = InetAddress.getByAddress("127.0.0.1", HERE);
        BindException taken = new BindException("no port is free");
        for (int i = 0; i < TRIES && port + i <= 0xFFFF; i++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, port + i), 0);
            } catch (BindException e) {
                taken = e;
            }
        }
        throw taken;
    }

    /** Where the site begins. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        watch.close();
        clerk.close();
        browsers.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
