package org.waymark.pdf;

import java.nio.charset.StandardCharsets;

/** Writes the metadata of a file as XMP: what it is about, and which standards it keeps to. */
final class XmpWriter {

    private XmpWriter() {}

    static byte[] write(PrintDocument document, Standard standard) {
        StringBuilder xmp = new StringBuilder(HEAD).append(standards(standard));
        xmp.append("<dc:format>application/pdf</dc:format>\n");
        xmp.append("<dc:title>").append(alt(document.title())).append("</dc:title>\n");
        xmp.append("<dc:language><rdf:Bag>").append(item(document.language()));
        xmp.append("</rdf:Bag></dc:language>\n");
        if (!document.meta("author").isEmpty()) {
            xmp.append("<dc:creator><rdf:Seq>").append(item(document.meta("author")));
            xmp.append("</rdf:Seq></dc:creator>\n");
        }
        if (!document.meta("subject").isEmpty()) {
            String subject = alt(document.meta("subject"));
            xmp.append("<dc:description>").append(subject).append("</dc:description>\n");
        }
        element(xmp, "pdf:Keywords", document.meta("keywords"));
        element(xmp, "dc:source", document.meta("address"));
        element(xmp, "xmpMM:VersionID", document.meta("version"));
        element(xmp, "pdf:Producer", FileWriter.PRODUCER);
        element(xmp, "xmp:CreatorTool", FileWriter.PRODUCER);
        FileDate.of(document.meta("date"))
                .ifPresent(
                        date -> {
                            element(xmp, "xmp:CreateDate", date.xmp());
                            element(xmp, "xmp:ModifyDate", date.xmp());
                            element(xmp, "xmp:MetadataDate", date.xmp());
                        });
        return xmp.append(FOOT).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String standards(Standard standard) {
        return switch (standard) {
            case UA1_A2A -> UA1.replace("PART", "2");
            case UA1_A3A -> UA1.replace("PART", "3");
            case UA2_A4 -> UA2;
        };
    }

    private static void element(StringBuilder xmp, String name, String value) {
        if (!value.isEmpty()) {
            xmp.append('<').append(name).append('>').append(escape(value));
            xmp.append("</").append(name).append(">\n");
        }
    }

    private static String alt(String value) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(value) + "</rdf:li></rdf:Alt>";
    }

    private static String item(String value) {
        return "<rdf:li>" + escape(value) + "</rdf:li>";
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String HEAD =
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            """;

    private static final String UA2 =
            """
            <pdfaid:part>4</pdfaid:part>
            <pdfaid:rev>2020</pdfaid:rev>
            <pdfuaid:part>2</pdfuaid:part>
            <pdfuaid:rev>2024</pdfuaid:rev>
            """;

    /** PDF/A up to part 3 wants every property described that is not its own. */
    private static final String UA1 =
            """
            <pdfaid:part>PART</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 the file keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private static final String FOOT =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}
