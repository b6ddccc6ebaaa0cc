package org.waymark.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Prose;
import org.waymark.markdown.Abbreviations;
import org.waymark.markdown.Document;
import org.waymark.markdown.Reference;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;

/** The hub's texts, parsed, by the files that they stand in. */
public final class Documents {

    private final Map<String, OfFile> files;

    Documents(Map<String, OfFile> files) {
        this.files = Map.copyOf(files);
    }

    /**
     * What stands in one file.
     *
     * @param references what its texts refer to
     * @param problems what is wrong with its Markdown
     * @param usage how its texts used the glossary when their trees were let go; null before
     */
    record OfFile(
            Map<Prose, Document> documents,
            List<Reference> references,
            List<Problem> problems,
            @Nullable Usage usage) {

        static OfFile of(List<Checked<Document>> parsed) {
            Map<Prose, Document> documents =
                    parsed.stream()
                            .map(Checked::value)
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Document::prose,
                                            document -> document,
                                            (first, again) -> first));
            return new OfFile(
                    documents,
                    documents.values().stream()
                            .flatMap(document -> document.references().stream())
                            .toList(),
                    parsed.stream().flatMap(one -> one.problems().stream()).toList(),
                    null);
        }

        /** The same with texts that take little room. */
        OfFile letGo(Abbreviations abbreviations) {
            Usage judged = usage(abbreviations);
            documents.values().forEach(document -> document.letGo(Digests::part));
            return new OfFile(documents, references, problems, judged);
        }

        /** How its texts use the glossary. */
        Usage usage(Abbreviations abbreviations) {
            if (usage != null && usage.abbreviations().equals(abbreviations)) {
                return usage;
            }
            List<Problem> found =
                    documents.values().stream()
                            .flatMap(document -> abbreviations.check(document).stream())
                            .toList();
            return new Usage(abbreviations, found);
        }
    }

    /** What a file's texts do with abbreviations that they should not. */
    record Usage(Abbreviations abbreviations, List<Problem> problems) {}

    /** A text, parsed. */
    Document of(Prose prose) {
        OfFile file = files.get(prose.start().file());
        Document document = file == null ? null : file.documents.get(prose);
        if (document == null) {
            throw new IllegalArgumentException("not a text of this hub: " + prose.start());
        }
        return document;
    }

    /** What all texts refer to, in no order. */
    Stream<Reference> references() {
        return files.values().stream().flatMap(file -> file.references.stream());
    }

    Map<String, OfFile> files() {
        return files;
    }
}
