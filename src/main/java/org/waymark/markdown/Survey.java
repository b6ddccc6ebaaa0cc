package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.waymark.content.Prose;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Goes through a parsed text once and notes its references, its headings and its mistakes. */
final class Survey {

    private final ProblemLog log = new ProblemLog();
    private final LinkCheck links;
    private final HeadingCheck headings;
    private final BlockCheck blocks;
    private final WordsCheck words;
    private final WorksheetCheck worksheets;
    private final InvisibleCheck invisible;
    private final FieldNames fields = new FieldNames();
    private boolean plansOptions;

    Survey(Prose prose, Node root) {
        Places places = new Places(prose);
        links = new LinkCheck(places, log);
        headings = new HeadingCheck(places, log);
        blocks = new BlockCheck(places, log, links);
        words = new WordsCheck(places, log);
        worksheets = new WorksheetCheck(places, log);
        invisible = new InvisibleCheck(places, log);
        Tree.each(root, this::visit);
        links.checkHeadings(headings.headings());
    }

    List<Problem> problems() {
        return log.problems();
    }

    List<Reference> references() {
        return links.references();
    }

    Map<Node, Reference> referenceOf() {
        return links.referenceOf();
    }

    List<Heading> headings() {
        return headings.headings();
    }

    Map<Node, String> headingIds() {
        return headings.ids();
    }

    /** Whether a worksheet shows questions or names of the options. */
    boolean plansOptions() {
        return plansOptions;
    }

    /** Whether abbreviations may be used in it in a way that is to be told. */
    boolean mayShorten() {
        return words.shortens();
    }

    /** What the fields are called; asked when all headings have their ids. */
    Map<Node, FieldNames.Name> fieldNames() {
        return fields.names(headings.slugs());
    }

    private void visit(Node node) {
        blocks.check(node);
        worksheets.check(node);
        fields.visit(node);
        plansOptions |= plansOptions(node);
        if (node instanceof Text text) {
            invisible.check(text);
        } else if (node instanceof Link link) {
            links.link(link);
        } else if (node instanceof Image image) {
            links.image(image);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            headings.check(heading);
        }
        if (RunningText.isBlock(node)) {
            words.check(node);
        }
    }

    private static boolean plansOptions(Node node) {
        return node instanceof FieldBlock field
                ? field.field().kind() == Field.Kind.OPTION
                : node instanceof ContainerBlock block
                        && block.kind() == ContainerBlock.Kind.WORKSHEET
                        && Worksheets.phase(block) != null;
    }
}
