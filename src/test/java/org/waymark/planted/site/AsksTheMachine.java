package org.waymark.planted.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;

/** Breaks the rule of the same bytes everywhere, in every way that is easily written. */
@SuppressWarnings({"StringCaseLocaleUsage", "JavaTimeDefaultTimeZone"})
public final class AsksTheMachine {

    public List<String> asks(String text) {
        UnaryOperator<String> reference = String::toUpperCase;
        return List.of(
                reference.apply(text),
                text.toLowerCase(),
                String.format("%d %s", text.length(), text),
                "%d".formatted(text.length()),
                Locale.getDefault().toString(),
                String.valueOf(System.getenv("HOME")));
    }

    public List<Object> days() {
        return List.of(LocalDate.now(), Instant.now(), new Random().nextInt());
    }

    public String jsoup(String html) {
        return Jsoup.parse(html).text();
    }
}
