package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses with places to fill in: which are understood, and what is said of the others. */
class FeedbackTest {

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessProject() throws IOException {
        FaultlessProject.copyTo(project);
    }

    private List<String> problems(String key, String pattern) throws IOException {
        Path file = project.resolve("content/hub.json");
        String hub = Files.readString(file);
        String feedback = ", \"feedback\": {\"" + key + "\": \"" + pattern + "\"}}";
        Files.writeString(file, hub.strip().replaceFirst("}$", "") + feedback);
        List<String> problems =
                new Loader()
                        .load(project).problems().stream()
                                .map(one -> one.code() + ": " + one.message())
                                .toList();
        Files.writeString(file, hub);
        return problems;
    }

    @Test
    void patternsThatCanBeFilledInAreTaken() throws IOException {
        assertEquals(List.of(), problems("edit", "https://h.uk/{path}"));
        assertEquals(List.of(), problems("edit", "https://h.uk/edit?file={path}&again={path}"));
        assertEquals(List.of(), problems("report", "https://h.uk/report"));
        assertEquals(List.of(), problems("report", "https://h.uk/?a={address}&t={title}"));
        assertEquals(List.of(), problems("report", "mailto:a.b@h.uk"));
        assertEquals(List.of(), problems("report", "mailto:a@h.uk?subject=On%20{title}"));
    }

    @Test
    void aPlaceThatMustBeThereIsMissed() throws IOException {
        assertEquals(
                List.of(
                        "address-pattern: \"edit\" does not say where {path} goes, so it would be"
                                + " the same everywhere"),
                problems("edit", "https://h.uk/edit"));
    }

    @Test
    void aPlaceOfTheOtherKeyIsUnknown() throws IOException {
        String message = "\" has a place that Waymark cannot fill in: ";
        assertEquals(
                List.of("address-pattern: \"edit" + message + "{title}"),
                problems("edit", "https://h.uk/{path}?{title}"));
        assertEquals(
                List.of("address-pattern: \"report" + message + "{path}"),
                problems("report", "https://h.uk/{path}"));
        assertEquals(
                List.of("address-pattern: \"report" + message + "{}"),
                problems("report", "https://h.uk/{}"));
    }

    @Test
    void halfAPlaceIsNone() throws IOException {
        String message = "address-pattern: \"edit\" has a brace without its partner";
        for (String pattern :
                List.of("https://h.uk/{path}}", "https://h.uk/{{path}", "https://h.uk/{path")) {
            assertEquals(List.of(message), problems("edit", pattern), pattern);
        }
    }

    @Test
    void anAddressThatOthersCanReadOnTheWayIsRefused() throws IOException {
        String message = "\" begins with http://, which anybody on the way can read and change";
        assertEquals(
                List.of("address-pattern: \"edit" + message),
                problems("edit", "http://h.uk/{path}"));
        assertEquals(
                List.of("address-pattern: \"report" + message), problems("report", "HTTP://h.uk/"));
    }

    @Test
    void whatIsNoAddressWithoutPlacesIsNoneWithThem() throws IOException {
        assertEquals(
                List.of("link-address: \"edit\" is not a complete web address"),
                problems("edit", "h.uk/{path}"));
        assertEquals(
                List.of("link-address: \"edit\" has a space in it"),
                problems("edit", "https://h.uk/my files/{path}"));
        assertEquals(
                List.of("link-address: \"edit\" is a placeholder: example.com leads nowhere"),
                problems("edit", "https://example.com/{path}"));
    }

    @Test
    void onlyProblemsCanBeSentByMailAndToAWholeAddress() throws IOException {
        assertEquals(
                List.of("link-address: \"edit\" is not a complete web address"),
                problems("edit", "mailto:a@h.uk?body={path}"));
        String message = "address-pattern: \"report\" is not an address for e-mail";
        for (String mail : List.of("mailto:", "mailto:team", "mailto:a@h", "mailto:a@h.uk?x= y")) {
            assertEquals(List.of(message), problems("report", mail), mail);
        }
    }
}
