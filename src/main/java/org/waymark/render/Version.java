package org.waymark.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which version of a briefing a file is.
 *
 * @param id a short name for what it says: the same as long as no word and no picture changes, so
 *     that two prints can be compared at a glance
 * @param date the day it was made, ISO 8601
 * @param dateInWords the same for readers
 */
public record Version(String id, String date, String dateInWords) {

    private static final int DIGITS = 7;

    /** Stands in while it is found out what the briefing says. */
    static final Version DRAFT = new Version("0".repeat(DIGITS), LocalDate.EPOCH);

    private Version(String id, LocalDate day) {
        this(id, day.toString(), Dates.inWords(day));
    }

    /**
     * The version of a briefing.
     *
     * @param draft its markup, filled with {@link #DRAFT}; how its lines are broken does not matter
     * @param images pictures by path; those that the markup names count
     */
    static Version of(String draft, Map<String, byte[]> images, LocalDate day) {
        MessageDigest digest = sha256();
        digest.update(draft.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(images)
                .forEach(
                        (path, bytes) -> {
                            if (draft.contains(path)) {
                                digest.update(bytes);
                            }
                        });
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Version(hash.substring(0, DIGITS), day);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
