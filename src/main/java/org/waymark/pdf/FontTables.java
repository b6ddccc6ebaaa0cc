package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables of a TrueType file. Reading outside a table throws {@link IndexOutOfBoundsException},
 * which {@link Fonts} turns into a problem.
 */
final class FontTables {

    private final byte[] file;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    FontTables(byte[] file) {
        this.file = file;
        Table head = new Table(0, file.length);
        int version = (int) head.u32(0);
        if (version != 0x00010000 && version != 0x74727565) {
            throw new IndexOutOfBoundsException("no TrueType outlines");
        }
        for (int i = 0; i < head.u16(4); i++) {
            int entry = 12 + 16 * i;
            String name = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, new Table((int) head.u32(entry + 8), (int) head.u32(entry + 12)));
        }
    }

    /** What a file that is no readable TrueType font is, in words. */
    static String kind(byte[] file) {
        int length = Math.min(4, file.length);
        return switch (new String(file, 0, length, StandardCharsets.ISO_8859_1)) {
            case "OTTO" -> "a font with PostScript outlines (.otf)";
            case "wOFF", "wOF2" -> "a font for web pages (.woff)";
            case "ttcf" -> "a collection of fonts (.ttc)";
            case "\0\1\0\0", "true" -> "this damaged font";
            default -> "a file that is no font";
        };
    }

    boolean has(String name) {
        return tables.containsKey(name);
    }

    /** A table that every font has. */
    Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IndexOutOfBoundsException("no table " + name);
        }
        return table;
    }

    /** A part of the file with its own offsets from 0. */
    final class Table {

        private final int start;
        private final int length;

        private Table(int start, int length) {
            if (start < 0 || length < 0 || start > file.length - length) {
                throw new IndexOutOfBoundsException("a table beyond the file's end");
            }
            this.start = start;
            this.length = length;
        }

        /** The rest of the table from an offset on. */
        Table from(int offset) {
            return new Table(start + offset, length - offset);
        }

        int u8(int at) {
            if (at < 0 || at >= length) {
                throw new IndexOutOfBoundsException("a value beyond a table's end");
            }
            return file[start + at] & 0xff;
        }

        int u16(int at) {
            return (u8(at) << 8) | u8(at + 1);
        }

        int s16(int at) {
            return (short) u16(at);
        }

        long u32(int at) {
            return ((long) u16(at) << 16) | u16(at + 2);
        }

        byte[] bytes(int from, int size) {
            if (size > 0) {
                u8(from);
                u8(from + size - 1);
            }
            byte[] copy = new byte[size];
            System.arraycopy(file, start + from, copy, 0, size);
            return copy;
        }

        byte[] bytes() {
            return bytes(0, length);
        }
    }
}
