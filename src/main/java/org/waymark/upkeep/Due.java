package org.waymark.upkeep;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Hub;
import org.waymark.load.Loaded;
import org.waymark.problem.Json;

/** What expires or wants a person's look next, in several forms. */
public final class Due {

    private final String hub;
    private final URI address;
    private final LocalDate today;
    private final LocalDate until;
    private final List<DueItem> items;

    private Due(Hub hub, LocalDate today, LocalDate until, List<DueItem> items) {
        this.hub = hub.profile().name();
        this.address = hub.profile().address();
        this.today = today;
        this.until = until;
        this.items = List.copyOf(items);
    }

    /**
     * All that is late and what is due within some days.
     *
     * @param days how many, counted from today
     */
    public static Due of(Loaded loaded, LocalDate today, int days) {
        Hub hub = loaded.project().hub();
        LocalDate until = today.plusDays(days);
        List<DueItem> items =
                new DueItems(hub, today)
                        .all().stream().filter(item -> !item.on().isAfter(until)).toList();
        return new Due(hub, today, until, items);
    }

    /** For a terminal: by day, then by owner. */
    public String text() {
        StringBuilder text = new StringBuilder(head()).append('\n');
        LocalDate day = LocalDate.MIN;
        String owner = "";
        for (DueItem item : items) {
            if (!item.on().equals(day)) {
                text.append('\n').append(item.on()).append(isLate(item) ? " (late)" : "");
                text.append('\n');
                owner = "";
            }
            if (!item.owner().equals(owner)) {
                text.append("  ").append(item.owner()).append('\n');
            }
            day = item.on();
            owner = item.owner();
            text.append("    ")
                    .append(item.name())
                    .append(": ")
                    .append(item.what().words())
                    .append("\n      ")
                    .append(item.title())
                    .append("\n      ")
                    .append(item.position())
                    .append('\n');
        }
        return text.toString();
    }

    private boolean isLate(DueItem item) {
        return item.on().isBefore(today);
    }

    private String head() {
        long late = items.stream().filter(this::isLate).count();
        String what = items.isEmpty() ? "Nothing is" : items.size() + (one() ? " is" : " are");
        return what + " due by " + until + (late == 0 ? "" : ", " + late + " of them late");
    }

    private boolean one() {
        return items.size() == 1;
    }

    /** For programs. */
    public String json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("hub", hub);
        data.put("date", today.toString());
        data.put("until", until.toString());
        data.put("due", items.stream().map(this::data).toList());
        return Json.text(data);
    }

    private Map<String, Object> data(DueItem item) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("on", item.on().toString());
        data.put("late", isLate(item));
        data.put("what", item.what().words());
        data.put("kind", item.kind());
        data.put("id", item.id());
        data.put("title", item.title());
        data.put("owner", item.owner());
        data.put("file", item.position().file());
        data.put("line", item.position().line());
        return data;
    }

    /** For a calendar. */
    public String calendar() {
        return DueCalendar.of(items, today, address, hub);
    }

    /** As a page of the handbook, in Markdown. */
    public String page() {
        StringBuilder page = new StringBuilder("# What is due\n\n");
        page.append("Made on ").append(today).append(" by `waymark due`: ");
        page.append("what the content says about the days until ").append(until).append(".\n");
        page.append("How to work through it stands in [Upkeep](upkeep.html).\n\n");
        if (items.isEmpty()) {
            return page.append("Nothing is due.\n").toString();
        }
        page.append("| Day | Who | What | Where |\n| --- | --- | --- | --- |\n");
        for (DueItem item : items) {
            page.append("| ").append(item.on()).append(isLate(item) ? " (late)" : "");
            page.append(" | ").append(plain(item.owner()));
            page.append(" | ").append(item.kind()).append(" `").append(item.id()).append("`: ");
            page.append(item.what().words()).append(". ").append(plain(item.title()));
            page.append(" | `").append(item.position()).append("` |\n");
        }
        return page.toString();
    }

    /** Words that Markdown takes as they are. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|&])", "\\\\$1");
    }
}
