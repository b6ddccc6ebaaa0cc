package org.waymark.markdown;

/** Answers what the references of a text point to, as seen from the page that shows the text. */
@FunctionalInterface
public interface Targets {

    Target of(Reference reference);
}
