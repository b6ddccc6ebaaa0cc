package org.waymark.pdf;

import java.util.List;
import java.util.Map;

/**
 * A briefing as blocks.
 *
 * @param language the language of everything that does not say otherwise
 * @param title the title of the file
 * @param meta author, subject, keywords, date, version and address, as far as they were given
 * @param blocks what it says
 * @param attachments what goes along inside the file
 */
record PrintDocument(
        String language,
        String title,
        Map<String, String> meta,
        List<Block> blocks,
        List<Attachment> attachments) {

    /** One piece of meta data, empty when it was not given. */
    String meta(String name) {
        return meta.getOrDefault(name, "");
    }
}
