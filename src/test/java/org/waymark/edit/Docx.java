package org.waymark.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word documents, of the parts that Word itself writes. */
public final class Docx {

    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Map<String, byte[]> parts = new TreeMap<>();
    private int count;
    private String pictures = "image/png";

    /** Says that pictures are of some kind. */
    Docx types(String kind) {
        pictures = kind;
        return this;
    }

    static String run(String words) {
        return run("", words);
    }

    static String bold(String words) {
        return run("<w:rPr><w:b/></w:rPr>", words);
    }

    private static String run(String style, String words) {
        String text = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r>" + style + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    Docx paragraph(String words) {
        return xml("<w:p>" + run(words) + "</w:p>");
    }

    Docx heading(int level, String words) {
        return styled("Heading" + level, "heading " + level, words);
    }

    static final String BREAK = "<w:r><w:br/></w:r>";

    /** A point of a list. */
    Docx point(String words) {
        if (!parts.containsKey("word/numbering.xml")) {
            String level = "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>";
            String numbering =
                    "<w:abstractNum w:abstractNumId=\"0\">"
                            + level
                            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                            + " w:val=\"0\"/></w:num>";
            parts.put(
                    "word/numbering.xml",
                    utf8("<w:numbering" + W + ">" + numbering + "</w:numbering>"));
            relation("numbering", "numbering.xml", "");
        }
        String number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        return xml("<w:p><w:pPr>" + number + "</w:pPr>" + run(words) + "</w:p>");
    }

    Docx styled(String style, String name, String words) {
        parts.merge(
                "styles",
                style(style, name),
                (a, b) -> text(a).contains("\"" + style + "\"") ? a : join(a, b));
        return xml(
                "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(words) + "</w:p>");
    }

    private static byte[] style(String id, String name) {
        return utf8(
                "<w:style w:type=\"paragraph\" w:styleId=\""
                        + id
                        + "\"><w:name w:val=\""
                        + name
                        + "\"/></w:style>");
    }

    String link(String address, String words) {
        String id = relation("hyperlink", address, " TargetMode=\"External\"");
        return "<w:hyperlink r:id=\"" + id + "\">" + run(words) + "</w:hyperlink>";
    }

    static String bookmark(String name, String words) {
        return "<w:hyperlink w:anchor=\"" + name + "\">" + run(words) + "</w:hyperlink>";
    }

    Docx picture(String words) {
        parts.put("word/media/one.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        return picture(words, "embed", relation("image", "media/one.png", ""));
    }

    /** A picture that is somewhere else. */
    Docx linkedPicture(String address) {
        return picture("", "link", relation("image", address, " TargetMode=\"External\""));
    }

    private Docx picture(String words, String way, String id) {
        return xml(
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\""
                        + words
                        + "\"/>"
                        + "<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:"
                        + way
                        + "=\""
                        + id
                        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>"
                        + "</w:drawing></w:r></w:p>");
    }

    String footnote(String words) {
        count++;
        notes.append(
                "<w:footnote w:id=\"" + count + "\"><w:p>" + run(words) + "</w:p></w:footnote>");
        if (notes.indexOf("<w:footnote ", 1) < 0) {
            relation("footnotes", "footnotes.xml", "");
        }
        return "<w:r><w:footnoteReference w:id=\"" + count + "\"/></w:r>";
    }

    private String relation(String type, String target, String more) {
        String id = "rId" + (relations.length() + 1);
        relations.append(
                "<Relationship Id=\""
                        + id
                        + "\" Type=\""
                        + TYPE
                        + type
                        + "\" Target=\""
                        + target
                        + "\""
                        + more
                        + "/>");
        return id;
    }

    Docx table(boolean headed, String[][] rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (int i = 0; i < rows.length; i++) {
            table.append("<w:tr>")
                    .append(headed && i == 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (String cell : rows[i]) {
                table.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
            }
            table.append("</w:tr>");
        }
        return xml(table + "</w:tbl>");
    }

    Docx xml(String xml) {
        body.append(xml);
        return this;
    }

    byte[] bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>(parts);
        byte[] styles = all.remove("styles");
        if (styles != null) {
            relation("styles", "styles.xml", "");
            all.put("word/styles.xml", utf8("<w:styles" + W + ">" + text(styles) + "</w:styles>"));
        }
        if (!notes.isEmpty()) {
            all.put(
                    "word/footnotes.xml",
                    utf8("<w:footnotes" + W + ">" + notes + "</w:footnotes>"));
        }
        all.put(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"png\" ContentType=\""
                                + pictures
                                + "\"/></Types>"));
        all.put(
                "_rels/.rels",
                utf8(
                        RELATIONS
                                + "<Relationship Id=\"r1\" Type=\""
                                + TYPE
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        all.put("word/_rels/document.xml.rels", utf8(RELATIONS + relations + "</Relationships>"));
        all.put(
                "word/document.xml",
                utf8("<w:document" + W + "><w:body>" + body + "</w:body></w:document>"));
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] a, byte[] b) {
        return utf8(text(a) + text(b));
    }
}
