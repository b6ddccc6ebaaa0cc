package org.waymark.planted.content;

/** Breaks two rules: its name says nothing, and it inherits code. */
public final class AbstractTextHelper extends ReadsFiles {}
