package org.waymark.problem;

import java.util.Locale;

/** Every kind of problem that Waymark reports, each under a name that stays the same for good. */
public enum Code {
    // Files
    FILE_MISSING(Severity.ERROR),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    LINE_LONG(Severity.ERROR),
    FILE_COUNT(Severity.ERROR),
    FILE_NAME(Severity.ERROR),
    FILE_ENCODING(Severity.ERROR),
    CHARACTER_INVISIBLE(Severity.WARNING),
    // The form of front matter and JSON
    FRONT_MATTER(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    JSON_SYNTAX(Severity.ERROR),
    KEY_UNKNOWN(Severity.ERROR),
    KEY_MISSING(Severity.ERROR),
    KEY_DUPLICATE(Severity.ERROR),
    VALUE_TYPE(Severity.ERROR),
    VALUE_WRONG(Severity.ERROR),
    DATE_WRONG(Severity.ERROR),
    ID_WRONG(Severity.ERROR),
    ID_DUPLICATE(Severity.ERROR),
    BRAND_CONTRAST(Severity.ERROR),
    // References
    LINK_UNKNOWN(Severity.ERROR),
    FACT_UNKNOWN(Severity.ERROR),
    OPTION_UNKNOWN(Severity.ERROR),
    NPQ_UNKNOWN(Severity.ERROR),
    PAGE_UNKNOWN(Severity.ERROR),
    TERM_UNKNOWN(Severity.ERROR),
    IMAGE_UNKNOWN(Severity.ERROR),
    IMAGE_TYPE(Severity.ERROR),
    IMAGE_DAMAGED(Severity.ERROR),
    IMAGE_LARGE(Severity.ERROR),
    IMAGE_CLEANED(Severity.WARNING),
    // Prose
    LINK_PLACEHOLDER(Severity.ERROR),
    LINK_EMPTY(Severity.ERROR),
    LINK_SCHEME(Severity.ERROR),
    LINK_RAW(Severity.WARNING),
    LANGUAGE_WRONG(Severity.ERROR),
    RAW_HTML(Severity.ERROR),
    IMAGE_ALT(Severity.ERROR),
    HEADING_LEVEL(Severity.ERROR),
    HEADING_EMPTY(Severity.ERROR),
    BLOCK_UNKNOWN(Severity.ERROR),
    BLOCK_UNCLOSED(Severity.ERROR),
    WORKSHEET_FIELD(Severity.ERROR),
    NESTING_DEEP(Severity.ERROR),
    ABBREVIATION_UNKNOWN(Severity.WARNING),
    EXPANSION_WRONG(Severity.ERROR),
    WORD_POSITIONAL(Severity.WARNING),
    // Dated facts and the catalogue
    FACT_EXPIRED(Severity.ERROR),
    FACT_CONFLICT(Severity.ERROR),
    FACT_TEXT(Severity.ERROR),
    FACT_LITERAL(Severity.WARNING),
    REVIEW_DUE(Severity.WARNING),
    LINK_UNUSED(Severity.WARNING),
    LINK_DUPLICATE(Severity.WARNING),
    LINK_ADDRESS(Severity.ERROR),
    LINK_NOT_SEEN(Severity.ERROR),
    LINK_DEAD(Severity.WARNING),
    ADDRESS_PLACEHOLDER(Severity.WARNING),
    ADDRESS_PATTERN(Severity.ERROR),
    CHANGE_FUTURE(Severity.ERROR),
    CHANGE_DUPLICATE(Severity.WARNING),
    CHANGE_NOTE_MISSING(Severity.WARNING),
    // Choosing
    GUIDE_STEP_UNKNOWN(Severity.ERROR),
    GUIDE_DEAD_END(Severity.ERROR),
    GUIDE_LOOP(Severity.ERROR),
    GUIDE_UNREACHED(Severity.ERROR),
    GUIDE_LONG(Severity.ERROR),
    OPTION_UNREACHED(Severity.WARNING),
    ATTRIBUTE_MISSING(Severity.WARNING),
    // The plan of outputs
    OUTPUT_CONFLICT(Severity.ERROR),
    ALIAS_CONFLICT(Severity.ERROR),
    REDIRECT_FORGOTTEN(Severity.WARNING),
    OPTION_COUNT(Severity.ERROR),
    HOME_MISSING(Severity.ERROR),
    PLAN_TWICE(Severity.ERROR),
    EDITOR_MISSING(Severity.ERROR),
    // Templates and print
    TEMPLATE(Severity.ERROR),
    PRINT_VOCABULARY(Severity.ERROR),
    PRINT_GLYPH(Severity.WARNING),
    PRINT_IMAGE(Severity.ERROR),
    PRINT_WIDTH(Severity.WARNING),
    PRINT_PAGES(Severity.WARNING),
    PRINT_FONT(Severity.ERROR),
    PRINT_CONTRAST(Severity.ERROR),
    PRINT_LINK(Severity.ERROR),
    // The finished artifacts
    BROKEN_LINK(Severity.ERROR),
    BROKEN_FRAGMENT(Severity.ERROR),
    PAGE_STRUCTURE(Severity.ERROR),
    PAGE_SAFETY(Severity.ERROR),
    OVER_BUDGET(Severity.ERROR),
    PDF_TAGS(Severity.ERROR),
    PDF_STANDARD(Severity.ERROR),
    // Publishing
    OUTPUT_FOREIGN(Severity.ERROR),
    OUTPUT_BUSY(Severity.ERROR),
    OUTPUT_UNWRITABLE(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name as it is printed, for example {@code link-unknown}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
