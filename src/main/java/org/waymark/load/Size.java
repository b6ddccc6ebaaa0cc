package org.waymark.load;

/**
 * How large a file may be.
 *
 * @param shift 10 for KB, 20 for MB
 */
record Size(int number, int shift) {

    int bytes() {
        return number << shift;
    }

    boolean isText() {
        return shift == 10;
    }

    @Override
    public String toString() {
        int kb = isText() ? number : number << 10;
        return kb % 1024 == 0 ? (kb >> 10) + " MB" : kb + " KB";
    }
}
