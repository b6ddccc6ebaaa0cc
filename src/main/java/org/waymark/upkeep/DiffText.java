package org.waymark.upkeep;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.site.Comparison;
import org.waymark.site.Comparison.Difference;
import org.waymark.site.Comparison.Way;
import org.waymark.site.LostAddresses;

/** A comparison for those who edit: everything, kind by kind, then what must be mended. */
final class DiffText {

    private static final String INDENT = "           ";

    private final StringBuilder out = new StringBuilder();

    private DiffText() {}

    static String of(Comparison comparison) {
        DiffText text = new DiffText();
        for (Kind kind : Kind.values()) {
            List<Difference> some =
                    comparison.differences().stream()
                            .filter(one -> one.item().kind() == kind)
                            .toList();
            if (!some.isEmpty()) {
                text.out.append(kind.heading()).append('\n');
                some.forEach(text::difference);
                text.out.append('\n');
            }
        }
        comparison.lost().forEach(text::lost);
        return text.out.append(counts(comparison)).append('\n').toString();
    }

    private void difference(Difference one) {
        Item item = one.item();
        String way = one.way().name().toLowerCase(Locale.ROOT);
        out.append("  ").append(String.format(Locale.ROOT, "%-9s", way)).append(item.id());
        if (!item.title().equals(item.id())) {
            out.append(" “").append(item.title()).append('”');
        }
        if (one.way() == Way.RENAMED && one.before() != null) {
            out.append(", before: ").append(one.before().id());
        }
        if (!one.parts().isEmpty()) {
            out.append(": ").append(String.join(", ", one.parts()));
        }
        out.append('\n');
        wording(one);
    }

    /** The words of a fact, and where a link leads. */
    private void wording(Difference one) {
        String before = wording(one.before());
        String now = wording(one.now());
        if (!before.isEmpty() && !before.equals(now)) {
            out.append(INDENT).append("before: ").append(before).append('\n');
        }
        if (!now.isEmpty() && !before.equals(now)) {
            out.append(INDENT).append("now:    ").append(now).append('\n');
        }
    }

    private static String wording(@Nullable Item item) {
        return item == null ? "" : item.wording();
    }

    private void lost(LostAddresses.Lost lost) {
        lost.heir().ifPresent(heir -> out.append(heir.position()).append(": "));
        out.append("error: ").append(lost.message()).append('\n');
        out.append("  help: ").append(lost.hint()).append("\n\n");
    }

    private static String counts(Comparison comparison) {
        int differences = comparison.differences().size();
        int lost = comparison.lost().size();
        if (differences + lost == 0) {
            return "no difference in meaning";
        }
        return count(differences, "difference")
                + (lost == 0 ? "" : ", " + count(lost, "missing redirect"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
