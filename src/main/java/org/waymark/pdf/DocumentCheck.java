package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a file must say of itself as a whole. */
final class DocumentCheck {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final PDDocument document;
    private final PDDocumentCatalog catalog;
    private final List<String> faults = new ArrayList<>();

    private DocumentCheck(PDDocument document) {
        this.document = document;
        this.catalog = document.getDocumentCatalog();
    }

    static List<String> faults(PDDocument document) throws IOException {
        DocumentCheck check = new DocumentCheck(document);
        check.checkLanguage();
        check.checkTitle();
        check.checkLabels();
        check.checkIdentifier();
        return check.faults;
    }

    private void checkLanguage() {
        String language = catalog.getLanguage();
        if (language == null || !TagChecks.isLanguage(language)) {
            faults.add("the file does not say its language");
        }
        if (catalog.getMarkInfo() == null || !catalog.getMarkInfo().isMarked()) {
            faults.add("the file does not say that it has tags");
        }
    }

    private void checkTitle() throws IOException {
        if (title().isBlank()) {
            faults.add("the file has no title");
        }
        if (catalog.getViewerPreferences() == null
                || !catalog.getViewerPreferences().displayDocTitle()) {
            faults.add("viewers show the file's name where its title should stand");
        }
    }

    /** The title in the metadata, empty when there is none. */
    private String title() throws IOException {
        PDMetadata metadata = catalog.getMetadata();
        if (metadata == null) {
            return "";
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // or it prints what it finds
            NodeList titles =
                    builder.parse(new ByteArrayInputStream(metadata.toByteArray()))
                            .getElementsByTagNameNS(DUBLIN_CORE, "title");
            return titles.getLength() == 0 ? "" : titles.item(0).getTextContent();
        } catch (ParserConfigurationException | SAXException e) {
            return "";
        }
    }

    private void checkLabels() throws IOException {
        PDPageLabels labels = catalog.getPageLabels();
        boolean all =
                labels != null
                        && labels.getLabelsByPageIndices().length == document.getNumberOfPages()
                        && Arrays.stream(labels.getLabelsByPageIndices())
                                .noneMatch(label -> label == null || label.isBlank());
        if (!all) {
            faults.add("the pages have no labels");
        }
    }

    private void checkIdentifier() {
        COSArray id = document.getDocument().getTrailer().getCOSArray(COSName.ID);
        boolean two =
                id != null
                        && id.size() == 2
                        && id.getObject(0) instanceof COSString first
                        && first.getBytes().length >= 16;
        if (!two) {
            faults.add("the file has no identifier");
        }
    }
}
