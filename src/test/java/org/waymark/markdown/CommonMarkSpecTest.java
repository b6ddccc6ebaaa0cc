package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.waymark.markdown.Address.Kind;

/** The examples of the CommonMark specification read as plain commonmark-java reads them. */
class CommonMarkSpecTest {

    private static final Parser PLAIN = Parser.builder().build();
    private static final HtmlRenderer PLAIN_HTML =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();
    private static final HtmlWriter WRITER =
            new HtmlWriter(Abbreviations.of(List.of()), Dialect.PLAIN);

    @Test
    void everyExampleIsPlainCommonMarkWhereNoExtensionApplies() {
        List<String> different = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            String reason = exclusion(PLAIN.parse(example.getSource()));
            counts.merge(reason, 1, Integer::sum);
            if (reason.equals("compared") && !ours(example).equals(plain(example))) {
                different.add(example + "\n" + plain(example) + "\n" + ours(example));
            }
        }
        assertEquals(List.of(), different);
        assertEquals(Map.of("compared", 645, "refused address", 4, "odd language", 3), counts);
    }

    @Test
    void everyExampleIsWellFormedAndFinishedInWaymarksOwnDialect() {
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            WellFormed.assertWellFormed(Texts.html(example.getSource()));
        }
    }

    private static String ours(Example example) {
        String html = WRITER.blocks(Texts.parse(example.getSource()), Texts.web());
        return html.replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>");
    }

    private static String plain(Example example) {
        return XmlCharacters.clean(PLAIN_HTML.render(PLAIN.parse(example.getSource())));
    }

    /** Why an example cannot be the same, by Waymark's rules; "compared" when it must be. */
    private static String exclusion(Node root) {
        String[] reason = {"compared"};
        Tree.each(
                root,
                node -> {
                    if (isRefused(node)) {
                        reason[0] = "refused address";
                    } else if (node instanceof FencedCodeBlock code && isOdd(code.getInfo())) {
                        reason[0] = "odd language";
                    }
                });
        return reason[0];
    }

    private static boolean isRefused(Node node) {
        String address =
                node instanceof Link link
                        ? link.getDestination()
                        : node instanceof Image image ? image.getDestination() : "";
        Kind kind = Address.of(address).kind();
        return kind == Kind.FORBIDDEN || kind == Kind.UNKNOWN_SCHEME;
    }

    private static boolean isOdd(String info) {
        return !info.split(" ", 2)[0].matches("[A-Za-z0-9_-]*");
    }
}
