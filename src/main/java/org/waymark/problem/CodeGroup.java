package org.waymark.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The groups in which codes are listed; each goes on until the next one begins. */
public enum CodeGroup {
    FILES("Files", Code.FILE_MISSING),
    FORM("The form of front matter and JSON", Code.FRONT_MATTER),
    REFERENCES("References", Code.LINK_UNKNOWN),
    PROSE("Prose", Code.LINK_PLACEHOLDER),
    DATED("Dated facts and the catalogue", Code.FACT_EXPIRED),
    CHOOSING("Choosing", Code.GUIDE_STEP_UNKNOWN),
    PLAN("The plan of outputs", Code.OUTPUT_CONFLICT),
    PRINT("Templates and print", Code.TEMPLATE),
    ARTIFACTS("The finished artifacts", Code.BROKEN_LINK),
    PUBLISHING("Publishing", Code.OUTPUT_FOREIGN);

    private final String title;
    private final Code first;

    CodeGroup(String title, Code first) {
        this.title = title;
        this.first = first;
    }

    public String title() {
        return title;
    }

    /** Its codes, in the order in which a build comes across them. */
    public List<Code> codes() {
        List<Code> codes = new ArrayList<>(Arrays.asList(Code.values()));
        codes.removeIf(code -> of(code) != this);
        return List.copyOf(codes);
    }

    /** The group of a code. */
    public static CodeGroup of(Code code) {
        CodeGroup last = FILES;
        for (CodeGroup group : values()) {
            last = group.first.compareTo(code) <= 0 ? group : last;
        }
        return last;
    }
}
