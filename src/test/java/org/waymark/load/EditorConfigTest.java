package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.content.Admin;
import org.waymark.content.Admin.Backend;
import org.waymark.content.Hub;
import org.waymark.load.Node.ListNode;
import org.waymark.load.Node.MapNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** What the visual editor is told of the hub's own files. */
class EditorConfigTest {

    private static final Path JUDGE =
            Path.of("target/visual-editor/node_modules/@sveltia/cms/schema/sveltia-cms.json");

    /** Files that nobody writes in a form, and why. */
    private static final Map<String, String> NOT_EDITED =
            Map.of(
                    "guide", "its comments would be lost, and no form shows where answers lead",
                    "ledger", "Waymark writes it",
                    "theme", "it is no content",
                    "theme-variant", "it is no content");

    private static final Hub HUB = new Loader().load(Path.of("")).project().hub();

    private static Admin admin(Backend backend, @Nullable String service, boolean review) {
        URI baseUrl = service == null ? null : URI.create(service);
        Position here = Position.of("content/hub.json");
        return new Admin(here, backend, "a-hub/steps", "main", baseUrl, null, review);
    }

    private static String text(Backend backend) {
        return EditorConfig.of(HUB, admin(backend, null, false));
    }

    private static Map<?, ?> config(Admin admin) {
        TextFile file = new TextFile("config.json", EditorConfig.of(HUB, admin));
        return map(plain(JsonReader.read(file, new ProblemLog()).orElseThrow()));
    }

    private static Object plain(Node node) {
        if (node instanceof MapNode map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> plain.put(key, plain(entry.value())));
            return plain;
        }
        if (node instanceof ListNode list) {
            return list.entries().stream().map(EditorConfigTest::plain).toList();
        }
        return ((ScalarNode) node).text();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static Map<?, ?> named(List<?> list, String name) {
        return list.stream()
                .map(EditorConfigTest::map)
                .filter(one -> name.equals(one.get("name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private static Map<?, ?> collection(String name) {
        return named(list(config(admin(Backend.TEST, null, false)).get("collections")), name);
    }

    private static Map<?, ?> field(String collection, String name) {
        return named(list(collection(collection).get("fields")), name);
    }

    /**
     * The keys of a schema, as paths, with the keys of groups and of lists of groups below them.
     */
    private static Set<String> keys(String parent, Map<?, ?> schema) {
        Set<String> keys = new TreeSet<>();
        for (Map.Entry<?, ?> property : map(schema.get("properties")).entrySet()) {
            String path = parent + property.getKey();
            keys.add(path);
            Map<?, ?> below = map(property.getValue());
            Map<?, ?> group = below.get("items") instanceof Map<?, ?> items ? items : below;
            if (group.containsKey("properties")) {
                keys.addAll(keys(path + ".", group));
            }
        }
        return keys;
    }

    private static Set<String> fields(String parent, List<?> fields) {
        Set<String> names = new TreeSet<>();
        for (Object one : fields) {
            Map<?, ?> field = map(one);
            String path = parent + field.get("name");
            names.add(path);
            if (field.containsKey("fields")) {
                names.addAll(fields(path + ".", list(field.get("fields"))));
            }
        }
        return names;
    }

    @Test
    void everyKeyOfEverySchemaHasItsField() {
        Map<?, ?> config = config(admin(Backend.TEST, null, false));
        List<?> forms = list(config.get("collections"));
        Set<String> seen = new TreeSet<>(NOT_EDITED.keySet());
        for (Object one : forms) {
            Map<?, ?> form = map(one);
            boolean lists = form.containsKey("files");
            for (Object part : lists ? list(form.get("files")) : List.of(form)) {
                Map<?, ?> place = map(part);
                String name = String.valueOf(place.get("name"));
                String schema = lists ? name.replaceFirst("-.*", "") : name.replaceFirst("s$", "");
                Set<String> keys = keys("", Schemas.source(schema).schema().keywords());
                if (!lists) {
                    keys.add("body");
                }
                assertEquals(keys, fields("", list(place.get("fields"))), name);
                seen.add(schema);
            }
        }
        Set<String> all = new TreeSet<>();
        Schemas.all().forEach(schema -> all.add(schema.name()));
        assertEquals(all, seen);
    }

    @Test
    void everyLinkFileIsThere() {
        Set<String> files = new TreeSet<>();
        list(collection("lists").get("files"))
                .forEach(file -> files.add(String.valueOf(map(file).get("file"))));
        assertTrue(files.contains("content/links/evidence.json"), files.toString());
        assertTrue(files.contains("content/hub.json"), files.toString());
        assertTrue(files.size() >= 14, files.toString());
    }

    @Test
    void aFieldSaysWhatTheSchemaSays() {
        Map<?, ?> label = field("options", "label");
        assertEquals("Label", label.get("label"));
        assertEquals("string", label.get("widget"));
        assertEquals("true", label.get("required"));
        assertEquals("24", label.get("maxlength"));
        assertEquals("A few words for menus and the diagram.", label.get("hint"));
        assertEquals("Leads to", field("options", "leads_to").get("label"));
        assertEquals("text", field("options", "aim").get("widget"));
        assertEquals("list", field("options", "suits").get("widget"));
        assertEquals("false", field("options", "suits").get("required"));
        Map<?, ?> time = field("options", "time");
        assertEquals("object", time.get("widget"));
        Map<?, ?> level = named(list(time.get("fields")), "level");
        assertEquals("select", level.get("widget"));
        assertEquals(List.of("light", "medium", "high", "choice"), level.get("options"));
        Map<?, ?> months = field("npqs", "study_months");
        assertEquals("number", months.get("widget"));
        assertEquals("int", months.get("value_type"));
        assertEquals("60", months.get("max"));
        Map<?, ?> opened = field("consultations", "opened");
        assertEquals("datetime", opened.get("widget"));
        assertEquals("date", opened.get("type"));
        assertEquals("YYYY-MM-DD", opened.get("format"));
        assertEquals("plain", field("pages", "layout").get("default"));
    }

    /** The editor reads hints as Markdown; a reference would become a link without words. */
    @Test
    void aHintShowsHowAReferenceIsWritten() {
        assertEquals(
                "Who pays, as in \"\\[\\](fact:npq-funding)\".",
                field("npqs", "funding").get("hint"));
        assertEquals("NPQs", EditorFields.label("npqs"));
        assertEquals("PDF KB", EditorFields.label("pdf_kb"));
    }

    @Test
    void theTextBelowIsWrittenAsItIs() {
        Map<?, ?> body = field("options", "body");
        assertEquals("markdown", body.get("widget"));
        assertEquals(List.of("raw"), body.get("modes"));
    }

    /** The loader asks for a number; no other kind of file needs one. */
    @Test
    void aNewOptionComesAfterAllOthers() {
        assertEquals("7-{{title}}", map(collection("options").get("slug")).get("template"));
        assertEquals("{{title}}", map(collection("npqs").get("slug")).get("template"));
        ProblemLog log = new ProblemLog();
        FileName name =
                FileName.read("content/options/7-a-new-one.md", FileName.Order.REQUIRED, log);
        assertEquals(7, name.order());
        assertEquals(List.of(), log.problems());
    }

    @Test
    void withoutAServiceEditorsSignInWithAToken() {
        Map<?, ?> alone = map(config(admin(Backend.GITHUB, null, false)).get("backend"));
        assertEquals("github", alone.get("name"));
        assertEquals("a-hub/steps", alone.get("repo"));
        assertEquals("main", alone.get("branch"));
        assertEquals(List.of("token"), alone.get("auth_methods"));
        Map<?, ?> served =
                map(config(admin(Backend.GITHUB, "https://in.hub.uk", false)).get("backend"));
        assertEquals("https://in.hub.uk", served.get("base_url"));
        assertEquals(List.of("oauth", "token"), served.get("auth_methods"));
    }

    @Test
    void changesWaitWhereSomebodyMustAcceptThem() {
        assertEquals("simple", config(admin(Backend.GITHUB, null, false)).get("publish_mode"));
        assertEquals(
                "editorial_workflow",
                config(admin(Backend.GITHUB, null, true)).get("publish_mode"));
        assertEquals("simple", config(admin(Backend.TEST, null, true)).get("publish_mode"));
    }

    /** The editor's makers publish what it understands: no option of ours is misspelled. */
    @ParameterizedTest
    @EnumSource(Backend.class)
    void theEditorsOwnSchemaTakesIt(Backend backend) throws IOException {
        assumeTrue(
                Files.exists(JUDGE),
                "NOT RUN: the visual editor is not in target/visual-editor; mvn pre-site"
                        + " -Pvisual-editor puts it there");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(JUDGE), InputFormat.JSON);
        List<String> mistakes = new ArrayList<>();
        schema.validate(text(backend), InputFormat.JSON)
                .forEach(one -> mistakes.add(one.getInstanceLocation() + " " + one.getMessage()));
        assertEquals(List.of(), mistakes.stream().limit(20).toList());
    }

    /** GitLab signs people in without a service between, by a key made for each visit. */
    @Test
    void gitLabSignsPeopleInByItself() {
        Position here = Position.of("content/hub.json");
        for (Backend backend : List.of(Backend.GITLAB, Backend.GITEA)) {
            Admin admin = new Admin(here, backend, "a-hub/steps", "main", null, "app-7", false);
            Map<?, ?> told = map(config(admin).get("backend"));
            assertEquals("app-7", told.get("app_id"));
            assertEquals(backend == Backend.GITLAB ? "pkce" : null, told.get("auth_type"));
        }
    }

    /** No file has such keys yet; a new one may. */
    @Test
    void aNumberWithAPointAndPlainTextHaveTheirFields() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("share", Map.of("type", "number", "maximum", 1));
        properties.put("word", Map.of("type", "string", "maxLength", 20));
        List<Map<String, Object>> fields = EditorFields.of(Map.of("properties", properties));
        assertEquals("float", fields.get(0).get("value_type"));
        assertEquals(1, fields.get(0).get("max"));
        assertEquals("string", fields.get(1).get("widget"));
        assertEquals(20, fields.get(1).get("maxlength"));
    }
}
