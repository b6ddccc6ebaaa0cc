package org.waymark.bench.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.content.Prose;
import org.waymark.markdown.Document;
import org.waymark.markdown.Markdown;
import org.waymark.pdf.BriefingLoop;
import org.waymark.problem.Checked;
import org.waymark.problem.Position;
import org.waymark.render.RealTexts;

/** Parts of a build: a document read, a page filled, a briefing written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Parts {

    private final Markdown markdown = new Markdown();
    private Prose document;
    private RealTexts real;
    private int number;

    @Setup
    public void read() throws IOException {
        Path file = Path.of("content/options/5-deeper-learning.md");
        String body = Files.readString(file).split("---\n", 3)[2];
        document = Prose.of(body, Position.of("5-deeper-learning.md"));
        real = new RealTexts(Path.of(""));
    }

    @Benchmark
    public Checked<Document> readDocument() {
        return markdown.parse(document);
    }

    @Benchmark
    public String fillPage() {
        return real.page("options/deeper-learning.html");
    }

    @Benchmark
    public int writeBriefing() {
        return BriefingLoop.write(number++ % 100);
    }
}
