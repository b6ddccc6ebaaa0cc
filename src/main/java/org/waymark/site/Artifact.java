package org.waymark.site;

/** The finished bytes of one output. */
@SuppressWarnings("ArrayRecordComponent") // large and written once; compared by the publisher alone
public record Artifact(OutputPath path, byte[] bytes) {}
