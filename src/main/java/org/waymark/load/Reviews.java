package org.waymark.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;

/** Reads the day by which a person should look again. */
final class Reviews {

    private Reviews() {}

    static LocalDate by(Fields fields, Field<LocalDate> field, @Nullable LocalDate checkedOn) {
        LocalDate reviewBy = fields.get(field);
        if (checkedOn != null && reviewBy.isBefore(checkedOn)) {
            fields.wrong(field, Code.VALUE_WRONG, "is before \"checked_on\"", "look at both dates");
        }
        return reviewBy;
    }
}
