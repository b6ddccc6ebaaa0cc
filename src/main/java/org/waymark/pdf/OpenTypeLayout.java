package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the tables GSUB and GPOS have in common: scripts, features, lookups, coverage, classes. */
final class OpenTypeLayout {

    private final FontTables.Table table;
    private final int extension;

    /**
     * @param extension the lookup type that only points to another: 7 in GSUB, 9 in GPOS
     */
    OpenTypeLayout(FontTables.Table table, int extension) {
        this.table = table;
        this.extension = extension;
    }

    /** The subtables of one lookup. */
    record Lookup(List<FontTables.Table> subtables) {}

    /** The lookups of a type that a feature of Latin script applies, in the font's order. */
    List<Lookup> lookups(String feature, int type) {
        FontTables.Table list = table.from(table.u16(8));
        List<Lookup> lookups = new ArrayList<>();
        for (int index : lookupIndexes(feature)) {
            FontTables.Table lookup = list.from(list.u16(2 + 2 * index));
            List<FontTables.Table> subtables = subtables(lookup, type);
            if (!subtables.isEmpty()) {
                lookups.add(new Lookup(subtables));
            }
        }
        return lookups;
    }

    private List<FontTables.Table> subtables(FontTables.Table lookup, int type) {
        List<FontTables.Table> subtables = new ArrayList<>();
        for (int i = 0; i < lookup.u16(4); i++) {
            FontTables.Table subtable = lookup.from(lookup.u16(6 + 2 * i));
            int found = lookup.u16(0);
            if (found == extension) {
                found = subtable.u16(2);
                subtable = subtable.from((int) subtable.u32(4));
            }
            if (found == type) {
                subtables.add(subtable);
            }
        }
        return subtables;
    }

    private Set<Integer> lookupIndexes(String feature) {
        FontTables.Table features = table.from(table.u16(6));
        Set<Integer> indexes = new TreeSet<>();
        for (int index : featureIndexes()) {
            if (tag(features, 2 + 6 * index).equals(feature)) {
                FontTables.Table one = features.from(features.u16(6 + 6 * index));
                for (int i = 0; i < one.u16(2); i++) {
                    indexes.add(one.u16(4 + 2 * i));
                }
            }
        }
        return indexes;
    }

    /** The features of the Latin script's default language, else those of the default script. */
    private List<Integer> featureIndexes() {
        FontTables.Table scripts = table.from(table.u16(4));
        List<Integer> indexes = new ArrayList<>();
        for (String wanted : List.of("latn", "DFLT")) {
            for (int i = 0; i < scripts.u16(0) && indexes.isEmpty(); i++) {
                if (tag(scripts, 2 + 6 * i).equals(wanted)) {
                    addFeatures(scripts.from(scripts.u16(6 + 6 * i)), indexes);
                }
            }
        }
        return indexes;
    }

    private static void addFeatures(FontTables.Table script, List<Integer> indexes) {
        if (script.u16(0) != 0) {
            FontTables.Table language = script.from(script.u16(0));
            for (int i = 0; i < language.u16(4); i++) {
                indexes.add(language.u16(6 + 2 * i));
            }
        }
    }

    private static String tag(FontTables.Table table, int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) table.u8(at + i));
        }
        return tag.toString();
    }

    /** The glyphs that a coverage table lists, in its order. */
    static int[] coverage(FontTables.Table coverage) {
        int count = coverage.u16(2);
        if (coverage.u16(0) == 1) {
            int[] glyphs = new int[count];
            Arrays.setAll(glyphs, i -> coverage.u16(4 + 2 * i));
            return glyphs;
        }
        List<Integer> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int g = coverage.u16(4 + 6 * i); g <= coverage.u16(6 + 6 * i); g++) {
                glyphs.add(g);
            }
        }
        return glyphs.stream().mapToInt(glyph -> glyph).toArray();
    }

    /** The class of each glyph; 0 for those the table leaves out. */
    static int[] classes(FontTables.Table table, int glyphs) {
        int[] classes = new int[glyphs];
        if (table.u16(0) == 1) {
            int start = table.u16(2);
            for (int i = 0; i < table.u16(4) && start + i < glyphs; i++) {
                classes[start + i] = table.u16(6 + 2 * i);
            }
        } else {
            for (int i = 0; i < table.u16(2); i++) {
                int range = 4 + 6 * i;
                int end = Math.min(glyphs, table.u16(range + 2) + 1);
                Arrays.fill(classes, Math.min(end, table.u16(range)), end, table.u16(range + 4));
            }
        }
        return classes;
    }
}
