package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Stage six, file: drawn pages and the structure tree to the bytes of a file that keeps to its
 * {@link Standard}. Nothing in it comes from a clock or from chance.
 */
final class FileWriter {

    static final String PRODUCER = "Waymark";

    private static final int PRINT = 4;

    private final PrintTheme theme;
    private final Standard standard;
    private final PrintDocument document;
    private final Layout layout;
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<COSDictionary> annotations = new ArrayList<>();
    private final List<Tag> annotationTags = new ArrayList<>();
    private final Destinations destinations;
    private final FormWriter form;

    FileWriter(Resources resources, PrintDocument document, Layout layout, Inventory inventory) {
        this.theme = resources.theme();
        this.standard = resources.standard();
        this.document = document;
        this.layout = layout;
        this.destinations = new Destinations(theme.page(), pages, standard.isPdf2());
        this.form = new FormWriter(theme, inventory);
    }

    /** A page as it was drawn. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Drawn(
            byte[] content,
            List<Tag> marks,
            List<LinePainter.LinkBox> links,
            List<Field.Area> fields) {}

    /**
     * Writes the file.
     *
     * @param resources what the pages use together
     */
    byte[] write(List<Drawn> drawn, Tag root, COSDictionary resources) {
        try (PDDocument file = new PDDocument()) {
            file.setVersion(standard.version());
            drawn.forEach(page -> pages.add(Cos.dictionary("Page")));
            for (int i = 0; i < drawn.size(); i++) {
                fill(pages.get(i), drawn.get(i), i, resources);
                file.addPage(new PDPage(pages.get(i)));
            }
            catalog(file.getDocumentCatalog().getCOSObject(), drawn, root);
            if (standard.isPdf2()) {
                file.getDocument().setVersion(standard.version()); // in the first line too
            } else {
                information(file.getDocumentInformation().getCOSObject());
            }
            file.setDocumentId(id(drawn));
            return bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is memory: nothing can fail but memory
        }
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        file.save(out);
        return out.toByteArray();
    }

    /** The file identifier: a hash of what is drawn and of what is said about it. */
    private long id(List<Drawn> drawn) {
        List<byte[]> parts = new ArrayList<>();
        for (Drawn page : drawn) {
            parts.add(page.content());
            page.fields().forEach(area -> parts.add(FormWriter.words(area)));
        }
        parts.add(XmpWriter.write(document, standard));
        document.attachments().forEach(attachment -> parts.add(attachment.bytes()));
        return Hash.of(parts.toArray(new byte[0][]));
    }

    private void fill(COSDictionary page, Drawn drawn, int number, COSDictionary resources) {
        page.setItem(
                COSName.MEDIA_BOX, Cos.numbers(0, 0, theme.page().width(), theme.page().height()));
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, Cos.stream(drawn.content()));
        page.setInt(COSName.STRUCT_PARENTS, number);
        page.setName(Cos.name("Tabs"), "S");
        for (LinePainter.LinkBox link : drawn.links()) {
            add(link(link), link.link().tag(), number);
        }
        for (Field.Area area : drawn.fields()) {
            COSDictionary widget = form.widget(area, page);
            if (standard.isPdf2()) { // where there is no tool tip, this is what is said
                widget.setString(COSName.CONTENTS, area.slot().tip());
            }
            add(widget, area.slot().tag(), number);
        }
    }

    private void add(COSDictionary annotation, Tag tag, int page) {
        tag.addAnnotation(page, annotations.size());
        annotations.add(annotation);
        annotationTags.add(tag);
    }

    private COSDictionary link(LinePainter.LinkBox box) {
        COSDictionary annotation = Cos.dictionary("Annot");
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(
                COSName.RECT,
                Cos.numbers(
                        box.corner().x(),
                        box.corner().y(),
                        box.corner().x() + box.width(),
                        box.corner().y() + box.height()));
        annotation.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
        annotation.setInt(COSName.F, PRINT);
        annotation.setString(COSName.CONTENTS, box.link().description());
        goesTo(annotation, box.link().href());
        return annotation;
    }

    private void goesTo(COSDictionary annotation, String href) {
        if (href.startsWith("#")) {
            String id = href.substring(1);
            Layout.Spot spot = layout.spots().get(id);
            if (spot != null) {
                destinations.lead(annotation, spot, landings -> landings.target(id));
            }
        } else {
            COSDictionary action = Cos.inner();
            action.setName(COSName.S, "URI");
            action.setString(COSName.URI, href);
            annotation.setItem(COSName.A, action);
        }
    }

    private void catalog(COSDictionary catalog, List<Drawn> drawn, Tag root) {
        catalog.setString(COSName.LANG, document.language());
        COSDictionary marked = Cos.inner();
        marked.setBoolean(Cos.name("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = Cos.inner();
        preferences.setBoolean(Cos.name("DisplayDocTitle"), true);
        if (theme.page().mirrored()) {
            preferences.setName(Cos.name("Duplex"), "DuplexFlipLongEdge");
        }
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.METADATA, metadata());
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
        catalog.setItem(COSName.PAGE_LABELS, pageLabels());
        if (!layout.chapters().isEmpty()) {
            COSDictionary outlines = new OutlineWriter(destinations).write(layout.chapters());
            catalog.setItem(COSName.OUTLINES, outlines);
            catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        }
        List<List<Tag>> marks = drawn.stream().map(Drawn::marks).toList();
        numberAnnotations();
        TabOrder.write(root, pages, annotations);
        form.form().ifPresent(fields -> catalog.setItem(COSName.ACRO_FORM, fields));
        Landings landings = Landings.of(layout, root);
        StructureWriter structure = new StructureWriter(pages, annotations, standard);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.write(root, marks, annotationTags));
        structure.refer(landings);
        destinations.land(landings, structure::element);
        if (standard.attaches()) {
            new AttachmentWriter(FileDate.of(document.meta("date")))
                    .write(document.attachments(), catalog);
        }
    }

    /** Annotations come behind the pages in the parent tree. */
    private void numberAnnotations() {
        for (int i = 0; i < annotations.size(); i++) {
            annotations.get(i).setInt(COSName.STRUCT_PARENT, pages.size() + i);
        }
    }

    private COSStream metadata() {
        COSStream stream = Cos.plain(XmpWriter.write(document, standard));
        stream.setName(COSName.TYPE, "Metadata");
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    private static COSDictionary outputIntent() {
        COSStream profile = Cos.packed(SrgbProfile.packed(), COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = Cos.dictionary("OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private static COSDictionary pageLabels() {
        COSDictionary decimal = Cos.inner();
        decimal.setName(COSName.S, "D");
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, Cos.array(COSInteger.ZERO, decimal));
        return labels;
    }

    private void information(COSDictionary info) {
        info.setString(COSName.TITLE, document.title());
        setIfGiven(info, COSName.AUTHOR, document.meta("author"));
        setIfGiven(info, COSName.SUBJECT, document.meta("subject"));
        setIfGiven(info, COSName.KEYWORDS, document.meta("keywords"));
        setIfGiven(info, Cos.name("Version"), document.meta("version"));
        info.setString(COSName.CREATOR, PRODUCER);
        info.setString(COSName.PRODUCER, PRODUCER);
        FileDate.of(document.meta("date"))
                .ifPresent(
                        date -> {
                            info.setString(COSName.CREATION_DATE, date.pdf());
                            info.setString(COSName.MOD_DATE, date.pdf());
                        });
    }

    private static void setIfGiven(COSDictionary info, COSName key, String value) {
        if (!value.isEmpty()) {
            info.setString(key, value);
        }
    }
}
