package org.waymark.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.waymark.problem.Problem;
import org.waymark.publish.Publisher;
import org.waymark.publish.Turn;
import org.waymark.site.Artifact;

/**
 * A small process that publishes versions of the sample site: the folder, the number of topics, the
 * first and the last version. It says when it begins, and what refused it.
 */
public final class PublishingProcess {

    static final String BEGIN = "begin";
    static final String BUSY = "output-busy";

    private PublishingProcess() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int topics = Integer.parseInt(args[1]);
        int last = Integer.parseInt(args[3]);
        for (int version = Integer.parseInt(args[2]); version <= last; version++) {
            SampleSite site = SampleSite.of(version, topics);
            System.out.println(BEGIN);
            publish(folder, site).forEach(System.out::println);
        }
    }

    /** What was refused, in words; empty when the site was published. */
    static List<String> publish(Path folder, SampleSite site) {
        List<Artifact> artifacts = site.artifacts();
        Publisher publisher = new Publisher(folder, Set.of("handbook"));
        try (Turn turn = publisher.turn()) {
            List<Problem> problems =
                    turn.problems().isEmpty() ? publisher.objections(artifacts) : turn.problems();
            if (problems.isEmpty()) {
                publisher.publish(artifacts, Set.of());
            }
            return words(problems);
        } catch (IOException e) {
            return words(List.of(publisher.refusal(e)));
        }
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code() + ": " + problem.message()).toList();
    }
}
