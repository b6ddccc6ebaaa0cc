package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a bill of materials (CycloneDX) says of the libraries that are handed out. */
record Bill(String of, List<Component> components) {

    /** A library; {@code address} is its package address without version. */
    record Component(
            String address, String file, String version, List<String> licences, String sha256) {}

    static Bill read(String name) throws IOException {
        Path file = Path.of("supply-chain", name + ".cdx.json");
        return of(JsonMapper.shared().readTree(Files.readString(file)));
    }

    static Bill of(JsonNode json) {
        List<Component> components = new ArrayList<>();
        json.path("components").forEach(each -> components.add(component(each)));
        JsonNode whole = json.path("metadata").path("component");
        return new Bill(whole.path("version").asString(), List.copyOf(components));
    }

    private static Component component(JsonNode json) {
        String purl = json.path("purl").asString();
        String version = json.path("version").asString();
        String classifier = purl.contains("classifier=data") ? "-data" : "";
        String file = json.path("name").asString() + "-" + version + classifier + ".jar";
        String address = purl.substring(0, purl.indexOf('@'));
        return new Component(address, file, version, licences(json), sha256(json));
    }

    /** Each licence by its short name; a choice between several is one text. */
    private static List<String> licences(JsonNode json) {
        List<String> licences = new ArrayList<>();
        for (JsonNode each : json.path("licenses")) {
            JsonNode licence = each.path("license");
            String name = licence.path("id").asString(licence.path("name").asString());
            licences.add(each.path("expression").asString(name));
        }
        return List.copyOf(licences);
    }

    private static String sha256(JsonNode json) {
        for (JsonNode hash : json.path("hashes")) {
            if (hash.path("alg").asString().equals("SHA-256")) {
                return hash.path("content").asString();
            }
        }
        throw new IllegalStateException("no SHA-256 for " + json.path("purl"));
    }
}
