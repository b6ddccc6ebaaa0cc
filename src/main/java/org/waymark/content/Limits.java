package org.waymark.content;

/**
 * How large what is read may be ({@code limits} in {@code hub.json}). Content may come from anybody
 * who proposes a change, so that no file may keep a build busy or fill its memory. Each limit can
 * be set up to a ceiling and no further: {@code hub.json} is content, too, and is itself read with
 * {@link #USUAL}.
 *
 * @param text the longest text file, in KB of 1,024 bytes
 * @param file the largest other file, such as a picture, in MB
 * @param all the other files of the content together, in MB
 * @param line the longest line of a text file, in characters
 * @param files how many files the content may have
 * @param nesting how deep lists and groups may stand in each other in JSON and YAML
 */
public record Limits(int text, int file, int all, int line, int files, int nesting) {

    /** What suits most hubs. */
    public static final Limits USUAL = new Limits(1024, 32, 128, 100_000, 10_000, 32);

    /** Further than this no hub can go. */
    public static final Limits CEILING = new Limits(4096, 64, 512, 1_000_000, 200_000, 64);
}
