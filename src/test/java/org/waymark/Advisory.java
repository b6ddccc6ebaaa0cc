package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A weakness of a library that is known, from the list that is kept in the repository: what is
 * checked needs no network and does not change by itself.
 */
record Advisory(
        List<String> ids,
        String address,
        List<Range> affected,
        String accepted,
        String source,
        String done) {

    static final Path LIST = Path.of("supply-chain", "advisories.json");

    private static final Pattern DOTS = Pattern.compile("[.-]");

    /** From one version, to the one that is mended. */
    record Range(String from, String before) {

        boolean holds(String version) {
            return compare(from, version) <= 0 && compare(version, before) < 0;
        }
    }

    static List<Advisory> all() throws IOException {
        List<Advisory> all = new ArrayList<>();
        for (JsonNode each : list().path("advisories")) {
            all.add(of(each));
        }
        return List.copyOf(all);
    }

    static JsonNode list() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(LIST));
    }

    private static Advisory of(JsonNode json) {
        List<String> ids = new ArrayList<>();
        json.path("ids").forEach(id -> ids.add(id.asString()));
        List<Range> affected = new ArrayList<>();
        for (JsonNode range : json.path("affected")) {
            affected.add(
                    new Range(range.path("from").asString("0"), range.path("before").asString()));
        }
        return new Advisory(
                ids,
                json.path("package").asString(),
                affected,
                json.path("accepted").asString(""),
                json.path("source").asString(),
                json.path("done").asString());
    }

    /** Whether this very library has the weakness, tolerated or not. */
    boolean concerns(Bill.Component library) {
        return library.address().equals(address)
                && affected.stream().anyMatch(range -> range.holds(library.version()));
    }

    boolean tolerates(Bill.Component library) {
        return library.version().equals(accepted);
    }

    /** The order of versions, number by number; a missing one is 0. */
    static int compare(String one, String other) {
        String[] left = DOTS.split(one, -1);
        String[] right = DOTS.split(other, -1);
        for (int at = 0; at < Math.max(left.length, right.length); at++) {
            int order = Integer.compare(number(left, at), number(right, at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int at) {
        String digits = at < parts.length ? parts[at].replaceAll("\\D", "") : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
