import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogManager;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/**
 * Reads so many briefings in XSL-FO from a folder, makes a PDF/UA-1 of each by Apache FOP on so many
 * threads with one factory, and prints what one of the warm half cost. Java runs this file as it is:
 *
 * <pre>java -cp 'target/bench/fop/*' FopLoop.java DATA COUNT THREADS OUT|- FONTS</pre>
 */
public final class FopLoop {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final String SETTINGS =
            """
            <fop version="1.0">
            <accessibility>true</accessibility>
            <renderers><renderer mime="application/pdf">
            <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
            <fonts>
            <font kerning="yes" embed-url="FONTS/AtkinsonHyperlegibleNext-Regular.ttf" embedding-mode="subset">
            <font-triplet name="Face" style="normal" weight="normal"/>
            </font>
            <font kerning="yes" embed-url="FONTS/AtkinsonHyperlegibleNext-SemiBold.ttf" embedding-mode="subset">
            <font-triplet name="Face" style="normal" weight="600"/>
            <font-triplet name="Face" style="normal" weight="bold"/>
            </font>
            <font kerning="yes" embed-url="FONTS/AtkinsonHyperlegibleMono-Regular.ttf" embedding-mode="subset">
            <font-triplet name="Code" style="normal" weight="normal"/>
            </font>
            </fonts>
            </renderer></renderers>
            </fop>
            """;

    private final Path data;
    private final int count;
    private final Path out;
    private final FopFactory factory;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile long half;

    private FopLoop(Path data, int count, Path out, String fonts) throws Exception {
        this.data = data;
        this.count = count;
        this.out = out;
        String settings = SETTINGS.replace("FONTS", Path.of(fonts).toUri().toString());
        byte[] bytes = settings.getBytes(StandardCharsets.UTF_8);
        this.factory =
                FopFactory.newInstance(new File(".").toURI(), new ByteArrayInputStream(bytes));
    }

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        int count = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        Path out =
                arguments[3].equals("-") ? null : Files.createDirectories(Path.of(arguments[3]));
        FopLoop loop = new FopLoop(Path.of(arguments[0]), count, out, arguments[4]);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Void>> work = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            work.add(pool.submit(loop::work));
        }
        pool.shutdown();
        for (Future<Void> one : work) {
            one.get();
        }
        double spent = (SYSTEM.getProcessCpuTime() - loop.half) / 1e6 / (count - count / 2);
        System.out.printf(Locale.ROOT, "n=%d cpu=%.1f ms/doc%n", count, spent);
    }

    /** One at a time: when two threads read its settings at once, FOP loses fonts or fails. */
    private synchronized Fop fop(ByteArrayOutputStream pdf) throws Exception {
        FOUserAgent agent = factory.newFOUserAgent();
        return factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
    }

    private Void work() throws Exception {
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            String name = String.format(Locale.ROOT, "briefing-%04d", i);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 17);
            Fop fop = fop(pdf);
            File file = data.resolve(name + ".fo").toFile();
            parsers.newSAXParser().parse(file, fop.getDefaultHandler());
            if (fop.getResults().getPageCount() == 0) {
                throw new IllegalStateException(name + " has no pages");
            }
            if (out != null) {
                Files.write(out.resolve(name + ".pdf"), pdf.toByteArray());
            }
            if (done.incrementAndGet() == Math.max(1, count / 2)) {
                half = SYSTEM.getProcessCpuTime();
            }
        }
        return null;
    }
}
