package org.waymark.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A block quote that begins with {@code [!NOTE]} or another of GitHub's five kinds. */
final class AlertBlock extends CustomBlock {

    enum Kind {
        NOTE,
        WARNING,
        TIP,
        IMPORTANT,
        CAUTION;

        static Optional<Kind> written(String word) {
            return List.of(values()).stream()
                    .filter(kind -> kind.name().equalsIgnoreCase(word))
                    .findFirst();
        }

        /** The word as a class. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The word as a reader sees it. */
        String title() {
            return name().charAt(0) + word().substring(1);
        }
    }

    private final Kind kind;

    AlertBlock(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
