package org.waymark.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.waymark.edit.Passage.Loss;

/**
 * Collects the words of a Word document in their order, apart from any converter: what a converter
 * drops can be told only by somebody who has read the document too.
 */
final class WordText implements WordXml.Watch {

    private static final String WORD = ".*/wordprocessingml/(2006/)?main";

    /** A paragraph that has begun; a text box has paragraphs within one. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private final Set<Loss> losses = EnumSet.noneOf(Loss.class);
        private boolean contents;
    }

    private final List<Passage> passages = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open()));
    private boolean text;

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    @Override
    public void event(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            text = is(xml, "t");
            begin(xml);
        } else if (event == XMLStreamConstants.CHARACTERS && text) {
            open.element().words.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            text = false;
            if (is(xml, "p")) {
                flush();
                open.pop();
            }
        }
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name)
                && String.valueOf(xml.getNamespaceURI()).matches(WORD);
    }

    private void begin(XMLStreamReader xml) {
        if (is(xml, "p")) {
            open.push(new Open());
        } else if (is(xml, "pStyle") && WordXml.attribute(xml, "val").matches("TOC\\d")) {
            open.element().contents = true;
        }
        loss(xml)
                .ifPresent(
                        loss -> {
                            // A note's mark or a box may stand between the words in the draft
                            flush();
                            open.element().losses.add(loss);
                        });
        if (is(xml, "noBreakHyphen") || is(xml, "softHyphen") || is(xml, "sym")) {
            flush();
        }
    }

    private void flush() {
        Open paragraph = open.element();
        String words = paragraph.words.toString().replaceAll("[\\s\\h]+", "");
        if (paragraph.contents && !words.isEmpty()) {
            passages.add(new Passage("", Set.of(Loss.CONTENTS)));
        } else if (!words.isEmpty() || !paragraph.losses.isEmpty()) {
            passages.add(new Passage(words, paragraph.losses));
        }
        paragraph.words.setLength(0);
        paragraph.losses.clear();
    }

    private static Optional<Loss> loss(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "txbxContent" -> Optional.of(Loss.TEXT_BOX);
            case "commentReference" -> Optional.of(Loss.COMMENT);
            case "ins" -> Optional.of(Loss.INSERTED);
            case "del" -> Optional.of(Loss.DELETED);
            case "footnoteReference", "endnoteReference" -> Optional.of(Loss.NOTE);
            case "oMath" -> Optional.of(Loss.FORMULA);
            case "chart", "relIds", "OLEObject" -> Optional.of(Loss.DRAWING);
            case "blip" ->
                    WordXml.isLinkedPicture(xml)
                            ? Optional.of(Loss.LINKED_PICTURE)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
