package org.waymark.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.load.Form;
import org.waymark.load.Form.Question;
import org.waymark.load.Loaded;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** Plans one new file, or one new entry of a JSON file, for a project as it is now. */
public final class NewEntry {

    private final Kind kind;
    private final Loaded project;
    private final Catalogue catalogue;

    public NewEntry(Kind kind, Loaded project) {
        this.kind = kind;
        this.project = project;
        this.catalogue = new Catalogue(project.project().hub());
    }

    /**
     * Where an entry goes.
     *
     * @param id its id
     * @param order its place in its list, or 0 for none or for the next free one
     * @param file the JSON file of the link catalogue without {@code .json}; empty for the only one
     */
    public record Place(String id, int order, String file) {}

    /** The answers with what stands in for those that are missing. */
    public Answers complete(Answers given, LocalDate today) {
        return Starter.complete(kind, given, today);
    }

    /** What is asked; the id is asked with the place. */
    public Questionnaire questionnaire() {
        List<Question> questions =
                kind.form().questions().stream()
                        .filter(question -> !question.key().equals("id"))
                        .toList();
        return new Questionnaire(kind.word(), kind.titleKey(), questions, this::mistake);
    }

    private Optional<String> mistake(String key, List<String> answers) {
        return kind.form().mistake(key, answers).or(() -> catalogue.unknown(key, answers));
    }

    /** What is wrong with an id for the new entry. */
    public Optional<String> wrongId(String id) {
        String right = Form.id(id);
        if (id.isEmpty() || !right.equals(id)) {
            String hint = right.isEmpty() ? "use letters" : "write \"" + right + "\"";
            return Optional.of("\"" + id + "\" cannot be an id: " + hint);
        }
        return catalogue
                .sameId(kind, id)
                .findFirst()
                .map(one -> "\"" + id + "\" is taken already, at " + one.position());
    }

    /** The files of the link catalogue, of which a new link needs one. */
    public List<String> linkFiles() {
        return catalogue.linkFiles().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".json", ""))
                .toList();
    }

    /** Reads a file of the project as it is. */
    public interface Reading {
        String read(String path) throws IOException;
    }

    /**
     * The edit that adds the entry.
     *
     * @param answers all that is written
     * @throws Refused when its place is taken, or its file must be mended first
     */
    public Edit plan(Place place, Answers answers, Reading reading) throws Refused, IOException {
        Optional<String> wrong = wrongId(place.id());
        if (wrong.isPresent()) {
            throw new Refused(wrong.get() + "; choose another --id");
        }
        return kind.isEntry() ? entry(place, answers, reading) : file(place, answers);
    }

    private Edit file(Place place, Answers answers) throws Refused {
        int order = order(place.order());
        String name = (order == 0 ? "" : order + "-") + place.id() + ".md";
        String front = YamlText.of(answers.tree(kind.form().questions()));
        return new Edit(kind.place() + name, "", "---\n" + front + "---\n" + Starter.body(kind));
    }

    private int order(int wanted) throws Refused {
        List<Catalogue.Entry> entries = catalogue.entries(kind);
        int next = entries.stream().mapToInt(Catalogue.Entry::order).max().orElse(0) + 1;
        if (wanted == 0) {
            return kind.isOrdered() ? next : 0;
        }
        for (Catalogue.Entry entry : entries) {
            if (entry.order() == wanted && kind.isOrdered()) {
                String taken = "place " + wanted + " is taken by " + entry.position().file();
                throw new Refused(taken + "; the next free --order is " + next);
            }
        }
        return wanted;
    }

    private Edit entry(Place place, Answers answers, Reading reading) throws Refused, IOException {
        String path = kind == Kind.LINK ? linkFile(place.file()) : kind.place();
        for (Problem problem : project.problems()) {
            if (problem.position().file().equals(path) && problem.code() == Code.JSON_SYNTAX) {
                throw new Refused("mend " + problem.position() + " first: " + problem.message());
            }
        }
        String before = reading.read(path);
        Map<String, Object> tree =
                answers.with("id", List.of(place.id())).tree(kind.form().questions());
        return new Edit(path, before, new JsonList(before).with(tree));
    }

    private String linkFile(String name) throws Refused {
        List<String> files = linkFiles();
        if (name.isEmpty() && files.size() == 1) {
            return kind.place() + files.get(0) + ".json";
        }
        if (!files.contains(name)) {
            throw new Refused("name the file with --file: one of " + String.join(", ", files));
        }
        return kind.place() + name + ".json";
    }
}
