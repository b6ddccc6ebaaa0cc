package org.waymark.load;

import java.net.URI;
import org.waymark.content.Admin;
import org.waymark.content.Admin.Backend;
import org.waymark.problem.Code;

/** Reads the part of {@code hub.json} that turns the visual editor on. */
final class AdminReader {

    private static final String HOW = "write its owner and name, as in \"our-hub/next-steps\"";

    private static final Field<Backend> BACKEND =
            Field.required(
                    "backend",
                    Type.word(Backend.class),
                    "who keeps the repository: github, gitlab, gitea or, to try it out, test");
    private static final Field<String> REPOSITORY =
            Field.optional(
                    "repository",
                    form(
                            "[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+",
                            "is not the name of a repository",
                            HOW),
                    "its owner and name, as in \"our-hub/next-steps\"");
    private static final Field<String> BRANCH =
            Field.optional(
                            "branch",
                            form(
                                    "[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}",
                                    "is not the name of a branch",
                                    "write the name that the repository gives it, as in main"),
                            "the branch that the site is made of")
                    .or("main");
    private static final Field<URI> BASE_URL =
            Field.optional(
                    "base_url", Type.ADDRESS, "the service by which editors sign in, if any");
    private static final Field<String> APP_ID =
            Field.optional(
                    "app_id",
                    new TextType(200),
                    "the id of the application by which editors sign in to GitLab or Gitea");
    private static final Field<Boolean> REVIEW =
            Field.optional("review", Type.FLAG, "true if somebody must accept each change")
                    .or(false);

    static final Type<Admin> TYPE =
            Type.record(
                    Shape.of("\"admin\"", BACKEND, REPOSITORY, BRANCH, BASE_URL, APP_ID, REVIEW),
                    AdminReader::read);

    private AdminReader() {}

    private static Type<String> form(String pattern, String message, String hint) {
        return new FormType(pattern, new FormType.Form(Code.VALUE_WRONG, message, hint));
    }

    private static Admin read(Fields fields) {
        Backend found = fields.find(BACKEND);
        boolean review = fields.get(REVIEW);
        if (found != null && found != Backend.TEST && !fields.has(REPOSITORY)) {
            fields.wrong(REPOSITORY, Code.KEY_MISSING, "is missing in \"admin\"", HOW);
        }
        if (found == Backend.GITEA && review) {
            String hint = "remove it, or keep the repository at GitHub or GitLab";
            fields.wrong(REVIEW, Code.VALUE_WRONG, "works with github and gitlab only", hint);
        }
        return new Admin(
                fields.position(),
                found == null ? Backend.TEST : found,
                fields.get(REPOSITORY),
                fields.get(BRANCH),
                fields.find(BASE_URL),
                fields.find(APP_ID),
                review);
    }
}
