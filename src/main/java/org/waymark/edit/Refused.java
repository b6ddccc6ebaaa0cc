package org.waymark.edit;

/** Why something was not written; the message is for whoever asked for it. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
