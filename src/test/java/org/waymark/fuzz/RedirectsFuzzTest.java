package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.pdf.CardColours;
import org.waymark.pdf.IconPainter;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;
import org.waymark.render.PaintShop;
import org.waymark.render.PrintShop;
import org.waymark.render.Renderer;
import org.waymark.site.MemorySite;
import org.waymark.site.Output;
import org.waymark.site.Output.Redirect.Target;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/** What stands at former addresses: the plan, the pages that lead on, and the file for hosts. */
class RedirectsFuzzTest {

    private static final int MOST = 12;
    private static final Pattern LINE =
            Pattern.compile("(/[!-~]*) ((?:/|(?i:https?)://)[!-~]*) 30[12]");
    private static final Pattern REFRESH = Pattern.compile("content=\"0; url=([^\"<>]*)\"");
    private static final Set<String> USUAL =
            MemorySite.plan(MemorySite.site(MemorySite.hub()))
                    .value()
                    .only(Output.Redirect.class)
                    .map(one -> one.path().value())
                    .collect(Collectors.toSet());
    private static final Renderer RENDERER = renderer();

    @DictionaryFile(resourcePath = "redirects.dict")
    @FuzzTest(maxDuration = "30s")
    void redirects(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        List<String> lines = Stream.of(text.split("\n", MOST + 1)).limit(MOST).toList();
        long start = Judge.now();
        AliasedHub.Written written = AliasedHub.of(lines);
        Site site = MemorySite.site(written.hub());
        Checked<SitePlan> plan = MemorySite.plan(site);
        if (Judge.isChosen(input)) {
            assertEquals(plan, MemorySite.plan(site), "the same input gives the same result");
        }
        judgePaths(plan.value());
        if (isFine(written.problems()) && isFine(plan.problems())) {
            judge(site, plan.value());
        }
        Judge.assertSoon(start);
    }

    private static boolean isFine(List<Problem> problems) {
        return problems.stream().noneMatch(one -> one.severity() == Severity.ERROR);
    }

    /** No two outputs at one place, also where a disk knows no large letters. */
    private static void judgePaths(SitePlan plan) {
        Set<String> paths = new HashSet<>();
        plan.outputs()
                .forEach(one -> assertTrue(paths.add(one.path().value().toLowerCase(Locale.ROOT))));
    }

    private static void judge(Site site, SitePlan plan) {
        Function<Output, Checked<byte[]>> made = RENDERER.single(site, plan);
        Set<String> there = new HashSet<>();
        plan.outputs().stream()
                .filter(one -> !leadsOn(one))
                .forEach(one -> there.add(one.path().value()));
        plan.only(Output.Redirect.class)
                .filter(one -> !isUsual(one))
                .forEach(one -> judgePage(one, there, made));
        plan.only(Output.Copy.class).forEach(one -> assertTrue(there.contains(one.of().value())));
        Output index =
                plan.only(Output.Index.class)
                        .filter(one -> one.kind() == Output.Index.Kind.REDIRECTS)
                        .findFirst()
                        .orElseThrow();
        String root =
                URI.create(site.hub().profile().address().toASCIIString())
                        .getRawPath()
                        .replaceFirst("^/+", "/");
        judgeHost(text(made.apply(index)), root, there);
    }

    /** What the small hub has in any case, and leads where it always does. */
    private static boolean isUsual(Output.Redirect redirect) {
        return USUAL.contains(redirect.path().value())
                && !(redirect.target() instanceof Target.ToLink to
                        && to.link().id().equals("guide"));
    }

    private static boolean leadsOn(Output output) {
        return output instanceof Output.Redirect || output instanceof Output.Copy;
    }

    private static String text(Checked<byte[]> made) {
        assertEquals(List.of(), made.problems());
        return new String(made.value(), StandardCharsets.UTF_8);
    }

    /** A page leads to a page that is there, or to the catalogue's address, and has no script. */
    private static void judgePage(
            Output.Redirect redirect, Set<String> there, Function<Output, Checked<byte[]>> made) {
        String html = text(made.apply(redirect));
        assertFalse(html.toLowerCase(Locale.ROOT).contains("<script"), html);
        assertEquals(html.indexOf("<h1"), html.lastIndexOf("<h1"));
        Matcher refresh = REFRESH.matcher(html);
        assertTrue(refresh.find(), html);
        String to = refresh.group(1).replace("&amp;", "&").replace("&#39;", "'");
        if (redirect.target() instanceof Target.ToLink link) {
            assertEquals(link.link().url().toString(), to);
        } else {
            String path =
                    redirect.target() instanceof Target.ToPage page
                            ? Planner.path(page.subject()).value()
                            : Planner.briefing(((Target.ToBriefing) redirect.target()).npq())
                                    .value();
            assertTrue(there.contains(path), path);
            assertEquals(redirect.path().to(new org.waymark.site.OutputPath(path)), to);
        }
    }

    /**
     * Each line leads from an address of this site, once, and not from one at which something
     * stands; what it leads to on this site is there, and is not led on from.
     */
    private static void judgeHost(String file, String root, Set<String> there) {
        Map<String, String> ways = new HashMap<>();
        for (String line : file.lines().toList()) {
            Matcher parts = LINE.matcher(line);
            assertTrue(parts.matches(), line);
            assertNull(ways.put(parts.group(1), parts.group(2)), line);
        }
        Set<String> taken = new HashSet<>();
        there.forEach(path -> taken.add(bare("/" + path)));
        ways.forEach(
                (from, to) -> {
                    assertFalse(
                            taken.contains(bare(from)),
                            () -> from + " is another way to write an address in use");
                    if (to.startsWith("/")) {
                        assertFalse(to.startsWith("//"), () -> to + " leads to another host");
                        assertTrue(to.startsWith(root), to);
                        String path = to.substring(root.length());
                        assertTrue(there.contains(path.isEmpty() ? "index.html" : path), to);
                    }
                });
    }

    /** An address as hosts write it that show no endings. */
    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("(/index)?\\.html?$|/index$|/$", "");
    }

    private static Renderer renderer() {
        Checked<byte[]> nothing = new Checked<>(new byte[0], List.of());
        try {
            return new Renderer(
                    Map.of("redirect.ftlh", Files.readString(Path.of("templates/redirect.ftlh"))),
                    new PrintShop(
                            Map.of(),
                            name -> {
                                throw new AssertionError(name);
                            },
                            false),
                    new PaintShop(card -> nothing, new IconPainter(CardColours.standard())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
