package org.waymark.pdf;

/** The structure types that briefings use. Those of our own are mapped to standard ones. */
enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    DIV("Div"),
    ASIDE("Aside", "Div"),
    BLOCKQUOTE("BlockQuote"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    CAPTION("Caption"),
    TOC("TOC"),
    TOCI("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    STRONG("Strong", "Span"),
    EM("Em", "Span"),
    CODE("Code"),
    FIGURE("Figure"),
    FORM("Form");

    private final String type;
    private final String standard;

    Role(String type) {
        this(type, type);
    }

    Role(String type, String standard) {
        this.type = type;
        this.standard = standard;
    }

    static Role heading(int level) {
        return valueOf("H" + level);
    }

    /** The name in the structure tree. */
    String type() {
        return type;
    }

    /** Whether PDF 2.0 has it too; the others are those of PDF 1.7 there. */
    boolean isInPdf2() {
        return switch (this) {
            case BLOCKQUOTE, CODE, REFERENCE, TOC, TOCI -> false;
            default -> true;
        };
    }

    /** The type of the PDF standard that it is read as. */
    String standard() {
        return standard;
    }
}
