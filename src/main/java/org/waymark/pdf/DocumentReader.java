package org.waymark.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.ProblemLog;

/** Stage two, blocks: the tree of {@link Node}s to a {@link PrintDocument}. */
final class DocumentReader {

    private static final Set<String> META =
            Set.of("author", "subject", "keywords", "date", "version", "address");

    private final ProblemLog log = new ProblemLog();
    private final PrintSource source;
    private final QrCodes codes;

    private DocumentReader(PrintSource source, QrCodes codes) {
        this.source = source;
        this.codes = codes;
    }

    /** Reads the markup of a source; problems of the parse stage come first. */
    static Checked<PrintDocument> read(PrintSource source, QrCodes codes) {
        DocumentReader reader = new DocumentReader(source, codes);
        Checked<Node.Element> root = MarkupReader.read(source.name(), source.xhtml());
        reader.log.addAll(root.problems());
        return reader.log.with(reader.document(root.value()));
    }

    private PrintDocument document(Node.Element html) {
        Map<String, String> meta = new LinkedHashMap<>();
        String title = "";
        for (Node.Element head : named(html, "head")) {
            title = named(head, "title").stream().map(Node.Element::text).findFirst().orElse("");
            named(head, "meta").forEach(element -> addMeta(element, meta));
        }
        return new PrintDocument(
                language(html),
                title(title.strip(), html),
                meta,
                blocks(html),
                source.attachments());
    }

    private List<Block> blocks(Node.Element html) {
        BlockReader blocks = new BlockReader(source, codes, log);
        List<Node.Element> bodies = named(html, "body");
        return bodies.isEmpty() ? List.of() : blocks.flow(bodies.get(0));
    }

    private String language(Node.Element html) {
        if (html.attribute("lang").isBlank()) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    html.at(),
                    "the print template does not say its language",
                    "write <html lang=\"en-GB\">");
            return "en-GB";
        }
        return html.attribute("lang");
    }

    private String title(String written, Node.Element html) {
        if (written.isEmpty()) {
            log.add(Code.PRINT_VOCABULARY, html.at(), "the print template has no <title>");
            return source.name();
        }
        return written;
    }

    private void addMeta(Node.Element element, Map<String, String> meta) {
        String name = element.attribute("name");
        if (META.contains(name)) {
            meta.put(name, element.attribute("content").strip());
        } else {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "a briefing has no information called \"" + name + "\"",
                    Nearest.hint(name, META).orElse(null));
        }
        if (name.equals("date") && FileDate.of(element.attribute("content")).isEmpty()) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "\"" + element.attribute("content") + "\" is not a date",
                    "write it as 2026-11-22");
        }
    }

    private static List<Node.Element> named(Node.Element parent, String name) {
        return parent.elements().stream().filter(child -> child.is(name)).toList();
    }
}
