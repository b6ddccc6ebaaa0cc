package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which glyphs join to one: the standard ligatures ({@code liga}) of GSUB. */
final class Ligatures {

    private final Map<Integer, List<Ligature>> byFirst = new HashMap<>();

    /** The glyphs that follow the first one, and the glyph that stands for all of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Ligature(int[] rest, int glyph) {

        /** How many glyphs it replaces. */
        int length() {
            return rest.length + 1;
        }

        private boolean matches(int[] glyphs, int at, int end) {
            if (at + rest.length >= end) {
                return false;
            }
            for (int i = 0; i < rest.length; i++) {
                if (glyphs[at + 1 + i] != rest[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    static Ligatures read(FontTables tables) {
        Ligatures ligatures = new Ligatures();
        if (tables.has("GSUB")) {
            OpenTypeLayout layout = new OpenTypeLayout(tables.table("GSUB"), 7);
            for (OpenTypeLayout.Lookup lookup : layout.lookups("liga", 4)) {
                lookup.subtables().forEach(ligatures::add);
            }
        }
        return ligatures;
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The longest ligature that begins at a place, or one of length 1 with the glyph itself. */
    Ligature at(int[] glyphs, int at, int end) {
        return byFirst.getOrDefault(glyphs[at], List.of()).stream()
                .filter(ligature -> ligature.matches(glyphs, at, end))
                .findFirst()
                .orElseGet(() -> new Ligature(new int[0], glyphs[at]));
    }

    private void add(FontTables.Table subtable) {
        int[] firsts = OpenTypeLayout.coverage(subtable.from(subtable.u16(2)));
        for (int i = 0; i < firsts.length; i++) {
            FontTables.Table set = subtable.from(subtable.u16(6 + 2 * i));
            List<Ligature> all = byFirst.computeIfAbsent(firsts[i], first -> new ArrayList<>());
            for (int k = 0; k < set.u16(0); k++) {
                all.add(ligature(set.from(set.u16(2 + 2 * k))));
            }
            all.sort(Comparator.comparingInt(Ligature::length).reversed());
        }
    }

    private static Ligature ligature(FontTables.Table table) {
        int[] rest = new int[table.u16(2) - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = table.u16(4 + 2 * i);
        }
        return new Ligature(rest, table.u16(0));
    }
}
