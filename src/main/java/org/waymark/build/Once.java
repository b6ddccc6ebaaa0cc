package org.waymark.build;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, by whichever thread asks first. */
final class Once<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        @Nullable T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
