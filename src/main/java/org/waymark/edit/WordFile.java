package org.waymark.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word file that is safe to read: of a bearable size when it is unpacked, and with XML in it that
 * asks for nothing outside.
 *
 * @param bytes the file, packed anew from the parts that were looked at
 * @param passages its words in their order
 */
@SuppressWarnings("ArrayRecordComponent") // handed on unread; nobody compares files
record WordFile(byte[] bytes, List<Passage> passages) {

    static final int LARGEST = 32 << 20;

    private static final int LARGEST_UNPACKED = 128 << 20;
    private static final int LARGEST_XML = 24 << 20;
    private static final int MOST_PARTS = 4_000;
    private static final String DOCUMENT = "word/document.xml";
    private static final String BROKEN =
            "the file is damaged; open it in Word, save it under another name, and import that";

    WordFile {
        passages = List.copyOf(passages);
    }

    static WordFile of(byte[] bytes) throws Refused {
        if (bytes.length > LARGEST) {
            throw new Refused(
                    "the file is larger than 32 MB; make its pictures smaller, or divide it");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refused(older(bytes));
        }
        if (!startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new Refused("this is no Word file; save the document as .docx in Word");
        }
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("PK\005\006")) {
            // The list of parts is the end of every such file: this one was cut off
            throw broken();
        }
        Map<String, byte[]> parts = unpack(bytes);
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw new Refused(
                    "this is no Word document, though it is packed like one; save it as .docx");
        }
        WordText text = new WordText();
        WordXml.read(document, text);
        return new WordFile(pack(WordXml.withoutOutside(parts)), text.passages());
    }

    /** Word keeps its oldest format and encrypted files in the same kind of box. */
    private static String older(byte[] bytes) {
        String box = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean encrypted =
                box.contains(
                        new String(
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                                StandardCharsets.ISO_8859_1));
        return encrypted
                ? "the document has a password; take it away in Word (File, Info, Protect) and save"
                        + " it again"
                : "this is Word's old format .doc; open it in Word and save it as .docx";
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws Refused {
        Map<String, byte[]> parts = new TreeMap<>();
        int left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                int most = Math.min(left, WordXml.isXml(name) ? LARGEST_XML : left);
                byte[] content = zip.readNBytes(most + 1);
                left -= content.length;
                if (content.length > most || parts.size() >= MOST_PARTS) {
                    throw new Refused(
                            "the file is far too large when it is unpacked; divide the document");
                }
                parts.put(name, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        return parts;
    }

    private static byte[] pack(Map<String, byte[]> parts) throws Refused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        return bytes.toByteArray();
    }

    static Refused broken() {
        return new Refused(BROKEN);
    }
}
