package org.waymark.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Term;
import org.waymark.markdown.Drafted;
import org.waymark.markdown.Drafting;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;
import org.zwobble.mammoth.images.Image;

/**
 * A Word document as a draft in Markdown, with what a person must look at. Nothing is written here:
 * a draft that cannot be made leaves nothing behind.
 */
public final class WordImport {

    private static final Pattern STYLE =
            Pattern.compile("Unrecognised (paragraph|run) style: (.*?) ?\\(Style ID: .*\\)");

    /** What the draft's own reading tells in plain words, and where. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "An unrecognised element was ignored: (?:m:|w:move).*|Image of type .*");

    /** Word's own styles that are ordinary paragraphs; those that are points become lists. */
    private static final Set<String> ORDINARY =
            Set.of(
                    "Subtitle",
                    "List Paragraph",
                    "Normal (Web)",
                    "No Spacing",
                    "Body Text",
                    "Default",
                    "caption");

    /** Word's own styles that the converter does not know, and what they are. */
    private static final String STYLES =
            """
            p[style-name='Title'] => h1:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p.TOC1 => !
            p.TOC2 => !
            p.TOC3 => !
            r[style-name='Emphasis'] => em
            r[style-name='FollowedHyperlink'] =>
            """;

    private final Map<String, String> catalogue = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, byte[]> pictures = new TreeMap<>();

    /**
     * @param hub whose catalogue and glossary are known to readers
     */
    public WordImport(Hub hub) {
        for (Link link : hub.reference().links()) {
            catalogue.putIfAbsent(bare(link.url().toString()), "link:" + link.id());
        }
        hub.reference().terms().stream().map(Term::term).forEach(known::add);
        hub.npqs().forEach(npq -> known.add(npq.code()));
    }

    /**
     * What came of a document.
     *
     * @param files the files of the draft, by their paths in its folder
     * @param findings how many places a person must look at
     * @param refusal why there is no draft; empty when there is one
     */
    public record Draft(Map<String, byte[]> files, String report, int findings, String refusal) {

        public Draft {
            files = Map.copyOf(files);
        }
    }

    /**
     * Makes the draft.
     *
     * @param title of what stands before the first heading
     * @param folder how the report names the draft's folder
     */
    public Draft draft(byte[] bytes, String title, String folder) {
        try {
            return written(WordFile.of(bytes), title, folder);
        } catch (Refused e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (IOException | SAXException | RuntimeException e) {
            // The converter throws what its parts throw when a document is not as it should be
            return refused(
                    "the document cannot be read; open it in Word, save it under another name, and"
                            + " import that");
        }
    }

    private static Draft refused(String why) {
        return new Draft(Map.of(), "", 0, why);
    }

    private Draft written(WordFile word, String title, String folder)
            throws IOException, SAXException, Refused {
        Result<String> html =
                new DocumentConverter()
                        .disableEmbeddedStyleMap()
                        .addStyleMap(STYLES)
                        .imageConverter(this::picture)
                        .convertToHtml(new ByteArrayInputStream(word.bytes()));
        List<Drafted> blocks = new Drafting(this::target).draft(parsed(html.getValue()));
        if (blocks.isEmpty()) {
            throw new Refused("there are no words in the document");
        }
        List<Chapter> chapters = Chapter.of(blocks, title);
        Set<Finding> findings = new TreeSet<>(Proofreading.of(chapters, known));
        findings.addAll(Comparing.of(chapters, word.passages()));
        String first = chapters.get(0).file();
        for (String warning : html.getWarnings()) {
            plain(warning).ifPresent(said -> findings.add(new Finding(first, 1, "", said)));
        }
        return draft(chapters, findings, folder);
    }

    private Draft draft(List<Chapter> chapters, Set<Finding> findings, String folder) {
        StringBuilder report = new StringBuilder();
        findings.forEach(finding -> report.append(finding.text(folder)));
        Map<String, byte[]> files = new TreeMap<>(pictures);
        chapters.forEach(one -> files.put(one.file(), utf8(one.text())));
        files.put("report.txt", utf8(report.toString()));
        return new Draft(files, report.toString(), findings.size(), "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String target(String address) {
        return catalogue.getOrDefault(bare(address), address);
    }

    private static String bare(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** A picture that is not in the file has no address; the comparison tells of it. */
    private Map<String, String> picture(Image image) {
        String type = image.getContentType().replaceFirst(".*/(x-)?", "").replaceFirst("[+].*", "");
        String plain = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String ending = plain.equals("jpeg") ? "jpg" : plain;
        String path = "images/picture-" + (pictures.size() + 1) + "." + ending;
        try (InputStream in = image.getInputStream()) {
            pictures.put(path, in.readAllBytes());
        } catch (IOException e) {
            return Map.of("src", "");
        }
        return Map.of("src", path);
    }

    /** The converter's HTML is well-formed but for its missing root. */
    private static Element parsed(String html) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            InputSource source = new InputSource(new StringReader("<div>" + html + "</div>"));
            return builder.parse(source).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML without DTDs", e);
        }
    }

    /** What the converter says, unless it was found by comparing the words. */
    private static Optional<String> plain(String warning) {
        Matcher style = STYLE.matcher(warning);
        if (style.matches() && ORDINARY.contains(style.group(2))) {
            return Optional.empty();
        }
        if (style.matches()) {
            return Optional.of(
                    "the style \""
                            + style.group(2)
                            + "\" means nothing here; look whether it was a heading or a quotation");
        }
        return TOLD.matcher(warning).matches()
                ? Optional.empty()
                : Optional.of("the converter says: " + warning);
    }
}
