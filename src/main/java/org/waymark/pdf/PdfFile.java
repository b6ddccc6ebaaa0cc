package org.waymark.pdf;

/** A finished PDF. The bytes are the caller's: nothing else keeps them. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record PdfFile(byte[] bytes, int pages) {}
