package org.waymark.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what an editor probably meant. */
public final class Nearest {

    /** Nobody mistypes a name this long; comparing it would only cost time. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The hint {@code did you mean "…"?} for a name that is close to a known one, or empty when
     * none is close enough to be worth saying.
     */
    public static Optional<String> hint(String written, Collection<String> known) {
        return to(written, known)
                .map(name -> "did you mean \"" + name + "\"?" + LookAlike.note(written, name));
    }

    /**
     * The nearest known name within a third of the length in edits; ties go to the first by name.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.max(1, written.length() / 3);
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= most);
    }

    /** Optimal string alignment: insert, delete, replace or swap two neighbours, one edit each. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] =
                        i == 0 || j == 0
                                ? i + j
                                : edited(cost, i, j, a.charAt(i - 1) == b.charAt(j - 1));
                if (swapped(a, b, i, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int edited(int[][] cost, int i, int j, boolean same) {
        int apart = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        return Math.min(apart, cost[i - 1][j - 1] + (same ? 0 : 1));
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
