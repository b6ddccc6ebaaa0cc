package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Admin;

/** The key "admin" of {@code hub.json}. */
class AdminTest {

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessProject() throws IOException {
        FaultlessProject.copyTo(project);
    }

    private Loaded load(String admin) throws IOException {
        Path file = project.resolve("content/hub.json");
        String hub = Files.readString(file).strip().replaceFirst("}$", "");
        Files.writeString(file, hub + ", \"admin\": " + admin + "}");
        return new Loader().load(project);
    }

    private static Admin admin(Loaded loaded) {
        assertEquals(List.of(), loaded.problems());
        return Objects.requireNonNull(loaded.project().hub().profile().admin());
    }

    private List<String> problems(String admin) throws IOException {
        return load(admin).problems().stream()
                .map(one -> one.code() + ": " + one.message() + " / " + one.hint())
                .toList();
    }

    @Test
    void aHubWithoutTheKeyHasNoEditor() {
        assertNull(new Loader().load(project).project().hub().profile().admin());
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() throws IOException {
        Admin admin = admin(load("{\"backend\": \"github\", \"repository\": \"a-hub/steps\"}"));
        assertEquals(Admin.Backend.GITHUB, admin.backend());
        assertEquals("a-hub/steps", admin.repository());
        assertEquals("main", admin.branch());
        assertNull(admin.baseUrl());
        assertNull(admin.appId());
        assertEquals(false, admin.review());
    }

    @Test
    void everyKeyIsRead() throws IOException {
        String all =
                "{\"backend\": \"gitlab\", \"repository\": \"trust/hub/steps\", \"branch\": \"live\","
                        + " \"base_url\": \"https://sign-in.hub.uk\", \"app_id\": \"f00\","
                        + " \"review\": true}";
        Admin admin = admin(load(all));
        assertEquals("trust/hub/steps", admin.repository());
        assertEquals("live", admin.branch());
        assertEquals(URI.create("https://sign-in.hub.uk"), admin.baseUrl());
        assertEquals("f00", admin.appId());
        assertEquals(true, admin.review());
    }

    @Test
    void aTrialNeedsNothingElse() throws IOException {
        assertEquals(Admin.Backend.TEST, admin(load("{\"backend\": \"test\"}")).backend());
    }

    @Test
    void aRepositoryIsMissedWhereOneIsNeeded() throws IOException {
        assertEquals(
                List.of(
                        "key-missing: \"repository\" is missing in \"admin\" / write its owner and"
                                + " name, as in \"our-hub/next-steps\""),
                problems("{\"backend\": \"gitea\"}"));
    }

    @Test
    void anAddressIsNoNameOfARepository() throws IOException {
        assertEquals(
                List.of(
                        "value-wrong: \"repository\" is not the name of a repository / write its"
                                + " owner and name, as in \"our-hub/next-steps\""),
                problems(
                        "{\"backend\": \"github\", \"repository\": \"https://github.com/a-hub/x\"}"));
    }

    @Test
    void aBranchCannotPretendToBeAnOption() throws IOException {
        assertEquals(
                List.of(
                        "value-wrong: \"branch\" is not the name of a branch / write the name that"
                                + " the repository gives it, as in main"),
                problems("{\"backend\": \"test\", \"branch\": \"--force\"}"));
    }

    @Test
    void giteaCannotHoldChangesBack() throws IOException {
        assertEquals(
                List.of(
                        "value-wrong: \"review\" works with github and gitlab only / remove it, or"
                                + " keep the repository at GitHub or GitLab"),
                problems("{\"backend\": \"gitea\", \"repository\": \"a/b\", \"review\": true}"));
    }

    @Test
    void aWrongBackendIsToldOnceAndAsksForNothingElse() throws IOException {
        List<String> problems = problems("{\"backend\": \"netlify\", \"review\": true}");
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(
                "value-wrong: \"backend\" cannot be \"netlify\" / write github, gitlab, gitea or"
                        + " test",
                problems.get(0));
    }
}
