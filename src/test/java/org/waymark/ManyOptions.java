package org.waymark;

import java.io.IOException;
import java.nio.file.Path;

/** The real project with so many more options that whatever grows with them is felt. */
public final class ManyOptions {

    private static final String OPTION =
            """
            ---
            title: Way onward number NUMBER
            label: Way NUMBER
            aim: See how way NUMBER fits **your** plan and what [](option:share-expertise) adds to it.
            suits: [teachers who like way NUMBER, leaders who have *time* for it]
            time:
              level: light
              text: a day or two in each term
            conditions: [a school that welcomes you]
            cost: travel only
            leads_to: [a partnership, another way]
            talk_to: [the hub team]
            relations:
              - type: can-combine-with
                to: reflect-and-implement
                why: what you see can become your next cycle
            prompts:
              explore: [Which school?, Which class?]
              prepare: [Which question?]
              deliver: [What do you see?]
              sustain: [Whom do you tell?]
            ---
            ## Before you go

            Choose one question for way NUMBER, and read what [](option:reflect-and-implement) says.

            - Ask a colleague who has been there.
            - Agree a day with the school, and who covers your lessons.

            ## When you are there

            Look for what pupils do, and write it down. One page is enough.
            """;

    private ManyOptions() {}

    /** A copy of the real project with a number of options in all. */
    public static TestProject copy(Path folder, int options) throws IOException {
        TestProject project = TestProject.copy(folder);
        for (int i = 7; i <= options; i++) {
            project.write("content/options/%d-way-%d.md".formatted(i, i), text(i));
        }
        return project;
    }

    private static String text(int number) {
        return OPTION.replace("NUMBER", String.valueOf(number));
    }
}
