package org.waymark.site;

import java.util.function.Supplier;

/** Where finished bytes lie until they are published. Several threads may lay things down. */
@FunctionalInterface
public interface Shelf {

    /** The memory of this process. */
    Shelf MEMORY = bytes -> () -> bytes;

    /**
     * Lays bytes down.
     *
     * @return gives them back, as often as it is asked while the shelf is there
     */
    Supplier<byte[]> lay(byte[] bytes);
}
