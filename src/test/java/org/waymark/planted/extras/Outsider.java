package org.waymark.planted.extras;

/** Breaks the table: its package is not in it. */
public record Outsider(String name) {}
