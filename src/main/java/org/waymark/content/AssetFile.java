package org.waymark.content;

/**
 * A file that is published as it is.
 *
 * @param source where it stands in the project
 * @param path where it goes, relative to the site's root
 */
@SuppressWarnings("ArrayRecordComponent") // handed on unread; nobody compares assets
public record AssetFile(String source, String path, byte[] bytes) {}
