package org.waymark.problem;

import java.util.Locale;

/** How bad a problem is: an error stops publication, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
