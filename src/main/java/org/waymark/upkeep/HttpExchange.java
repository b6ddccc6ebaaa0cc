package org.waymark.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Asks over the network. It says who asks and where to read about that. */
final class HttpExchange implements Exchange {

    /** As much of a page as is read in order to find a place in it. */
    private static final int LONGEST = 4 << 20;

    private final HttpClient client;
    private final Locator locator;
    private final Duration timeout;
    private final String agent;

    /**
     * @param hub the address of the site whose links are checked
     */
    HttpExchange(Locator locator, Duration timeout, URI hub) {
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(timeout)
                        .build();
        this.locator = locator;
        this.timeout = timeout;
        this.agent = "Waymark link check (+" + hub + ")";
    }

    @Override
    public Answer send(Request request) throws IOException, InterruptedException {
        URI place = locator.locate(withoutFragment(request.address()));
        HttpRequest.Builder asked =
                HttpRequest.newBuilder(place)
                        .timeout(timeout)
                        .header("User-Agent", agent)
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .header("Accept-Language", "en-GB,en;q=0.8");
        HttpRequest ready =
                request.whole()
                        ? asked.GET().build()
                        : asked.method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<InputStream> response = client.send(ready, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            boolean html = request.whole() && isHtml(response);
            byte[] bytes = html ? body.readNBytes(LONGEST) : new byte[0];
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(null),
                    response.headers().firstValue("Retry-After").orElse(null),
                    new String(bytes, StandardCharsets.UTF_8),
                    html && bytes.length < LONGEST);
        }
    }

    private static boolean isHtml(HttpResponse<?> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return type.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml\\+xml).*");
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }
}
