package org.waymark.load;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The lines of a text, cut out when they are asked for: of most files nobody asks for any, and all
 * lines of a hub by themselves take more room than its texts.
 */
final class Lines extends AbstractList<String> implements RandomAccess {

    private final String text;
    private final int[] starts;

    /**
     * @param starts where each line starts
     */
    Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, starts.length);
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return text.substring(starts[index], end);
    }

    @Override
    public int size() {
        return starts.length;
    }
}
