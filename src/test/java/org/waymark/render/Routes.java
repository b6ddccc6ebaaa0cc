package org.waymark.render;

import java.io.IOException;
import java.nio.file.Files;
import org.waymark.TestProject;

/** Makes the small hub one with any number of options, each related to every other. */
final class Routes {

    static final String[] TYPES = {
        "builds-on", "prepares-for", "leads-to", "can-combine-with", "alternative-to"
    };

    private final int count;

    Routes(int count) {
        this.count = count;
    }

    void over(TestProject project) throws IOException {
        String share = "content/options/2-share.md";
        project.replace(share, "type: can-combine-with", "type: alternative-to");
        project.replace(share, "to: study", "to: reflect");
        String study = "content/options/3-study.md";
        String text = project.read(study);
        Files.delete(project.root().resolve(study));
        project.replace("content/guide.yml", "option: study", "option: reflect");
        for (int number = 3; number <= count; number++) {
            project.write(
                    "content/options/" + number + "-" + id(number) + ".md", option(text, number));
        }
    }

    /** Letters, so that no name is the beginning of another. */
    static String title(int number) {
        return switch (number) {
            case 1 -> "Reflect and implement";
            case 2 -> "Share expertise";
            default -> "Way " + letter(number);
        };
    }

    static String label(int number) {
        return switch (number) {
            case 1 -> "Reflect";
            case 2 -> "Share";
            default -> "Go " + letter(number);
        };
    }

    /** How a later option stands to an earlier one. */
    static String type(int later, int earlier) {
        return TYPES[(later * 2 + earlier) % TYPES.length];
    }

    private static char letter(int number) {
        return (char) ('A' + number);
    }

    private static String id(int number) {
        return switch (number) {
            case 1 -> "reflect";
            case 2 -> "share";
            default -> "way-" + Character.toLowerCase(letter(number));
        };
    }

    private static String option(String study, int number) {
        StringBuilder relations = new StringBuilder("relations:\n");
        for (int earlier = 1; earlier < number; earlier++) {
            relations.append("  - type: ").append(type(number, earlier));
            relations.append("\n    to: ").append(id(earlier)).append("\n    why: so\n");
        }
        return study.replace("title: Study further", "title: " + title(number))
                .replace("label: Study", "label: " + label(number))
                .replaceFirst("(?s)relations:\n.*?(?=prompts:)", relations.toString());
    }
}
