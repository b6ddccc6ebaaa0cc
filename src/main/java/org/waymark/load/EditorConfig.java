package org.waymark.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.Admin;
import org.waymark.content.Hub;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Option;

/**
 * What the visual editor is told about a hub: where its repository is, and a form for each kind of
 * file, made of the definitions by which Waymark reads that file.
 */
final class EditorConfig {

    /** The kinds of file in the order in which the editor lists them. */
    private static final List<Kind> FOLDERS =
            List.of(
                    new Kind("option", "Options", "Option"),
                    new Kind("npq", "NPQs", "NPQ"),
                    new Kind("page", "Pages", "Page"),
                    new Kind("consultation", "Consultations", "Consultation"));

    private static final List<Kind> FILES =
            List.of(
                    new Kind("facts", "Dated facts", "Fact"),
                    new Kind("links", "Links", "Link"),
                    new Kind("glossary", "Glossary", "Term"),
                    new Kind("changes", "What changed", "Change"),
                    new Kind("pathway", "The pathway", "Stage"),
                    new Kind("hub", "The hub itself", "Hub"));

    private final Hub hub;
    private final Admin admin;

    private EditorConfig(Hub hub, Admin admin) {
        this.hub = hub;
        this.admin = admin;
    }

    /**
     * A kind of file.
     *
     * @param schema the name of its schema
     */
    private record Kind(String schema, String label, String singular) {

        Schemas.Source source() {
            return Schemas.source(schema);
        }

        /** The folder of files with any name, or the one file. */
        String place() {
            String files = source().files();
            return files.contains("*") ? files.substring(0, files.lastIndexOf('/')) : files;
        }

        List<Map<String, Object>> fields() {
            return EditorFields.of(source().schema().keywords());
        }
    }

    static String of(Hub hub, Admin admin) {
        return JsonText.of(new EditorConfig(hub, admin).whole(), "  ", "") + "\n";
    }

    private Map<String, Object> whole() {
        HubProfile profile = hub.profile();
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("backend", backend());
        config.put("publish_mode", isReviewed() ? "editorial_workflow" : "simple");
        config.put("app_title", profile.name());
        config.put("site_url", profile.address().toString());
        config.put("show_preview_links", false);
        config.put("media_folder", "content/images");
        config.put("public_folder", "/images");
        config.put("editor", Map.of("preview", false));
        config.put("slug", slugs());
        config.put("output", output());
        config.put("collections", collections());
        return config;
    }

    /** Where nothing is kept, nothing can wait. */
    private boolean isReviewed() {
        return admin.review() && admin.backend() != Admin.Backend.TEST;
    }

    private Map<String, Object> backend() {
        Map<String, Object> backend = new LinkedHashMap<>();
        if (admin.backend() == Admin.Backend.TEST) {
            backend.put("name", "test-repo");
            return backend;
        }
        backend.put("name", admin.backend().name().toLowerCase(Locale.ROOT));
        backend.put("repo", admin.repository());
        backend.put("branch", admin.branch());
        if (admin.baseUrl() != null) {
            backend.put("base_url", admin.baseUrl().toString());
        }
        if (admin.appId() != null) {
            backend.put("app_id", admin.appId());
            if (admin.backend() == Admin.Backend.GITLAB) {
                backend.put("auth_type", "pkce");
            }
        }
        boolean service = admin.baseUrl() != null || admin.appId() != null;
        backend.put("auth_methods", service ? List.of("oauth", "token") : List.of("token"));
        backend.put("commit_messages", messages());
        return backend;
    }

    private static Map<String, Object> messages() {
        Map<String, Object> messages = new LinkedHashMap<>();
        messages.put("create", "Add {{path}}");
        messages.put("update", "Change {{path}}");
        messages.put("delete", "Remove {{path}}");
        return messages;
    }

    /** Names that Waymark takes: small letters, digits and hyphens. */
    private static Map<String, Object> slugs() {
        Map<String, Object> slugs = new LinkedHashMap<>();
        slugs.put("encoding", "ascii");
        slugs.put("clean_accents", true);
        slugs.put("maxlength", 80);
        return slugs;
    }

    /** Keys without a value are left out, as people leave them out. */
    private static Map<String, Object> output() {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("omit_empty_optional_fields", true);
        output.put("yaml", Map.of("quote", "none"));
        return output;
    }

    private List<Map<String, Object>> collections() {
        List<Map<String, Object>> collections = new ArrayList<>();
        FOLDERS.forEach(kind -> collections.add(folder(kind)));
        Map<String, Object> lists = new LinkedHashMap<>();
        lists.put("name", "lists");
        lists.put("label", "Lists");
        lists.put("format", "json");
        List<Map<String, Object>> files = new ArrayList<>();
        FILES.forEach(kind -> files.addAll(files(kind)));
        lists.put("files", files);
        collections.add(lists);
        return collections;
    }

    private Map<String, Object> folder(Kind kind) {
        Map<String, Object> folder = new LinkedHashMap<>();
        folder.put("name", kind.place().substring("content/".length()));
        folder.put("label", kind.label());
        folder.put("label_singular", kind.singular());
        folder.put("folder", kind.place());
        folder.put("extension", "md");
        folder.put("format", "yaml-frontmatter");
        Map<String, Object> slug = new LinkedHashMap<>();
        slug.put("template", place(kind) + "{{title}}");
        slug.put("editable", List.of("create"));
        folder.put("slug", slug);
        folder.put("aliases_field", false);
        folder.put("thumbnail", false);
        List<Map<String, Object>> fields = new ArrayList<>(kind.fields());
        fields.add(body());
        folder.put("fields", fields);
        return folder;
    }

    /** An option's file name begins with its place: a new one comes after all others. */
    private String place(Kind kind) {
        int last = hub.options().stream().mapToInt(Option::order).max().orElse(0);
        return kind.schema().equals("option") ? last + 1 + "-" : "";
    }

    /** The text below the front matter, as it is written: a richer form would lose our blocks. */
    private static Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "body");
        body.put("label", "Text");
        body.put("hint", "The page's text, in Markdown. The handbook explains its blocks.");
        body.put("required", false);
        body.put("widget", "markdown");
        body.put("modes", List.of("raw"));
        return body;
    }

    private List<Map<String, Object>> files(Kind kind) {
        if (!kind.source().files().contains("*")) {
            return List.of(file(kind, kind.place(), kind.label()));
        }
        return hub.reference().links().stream()
                .map(Link::position)
                .map(position -> position.file())
                .distinct()
                .sorted()
                .map(path -> file(kind, path, kind.label() + ": " + name(path).replace('-', ' ')))
                .toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static Map<String, Object> file(Kind kind, String path, String label) {
        Map<String, Object> file = new LinkedHashMap<>();
        boolean one = path.equals(kind.place());
        file.put("name", one ? kind.schema() : kind.schema() + "-" + name(path));
        file.put("label", label);
        file.put("file", path);
        file.put("fields", kind.fields());
        return file;
    }
}
