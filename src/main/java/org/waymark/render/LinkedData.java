package org.waymark.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Extra;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Ref;
import org.waymark.site.ChangeNotes;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/**
 * A page in the words of schema.org, for search engines. It says what the hub knows and no more: an
 * NPQ has no provider, price or start here, since providers differ, and its months of study are not
 * the full-time months that schema.org asks for.
 */
final class LinkedData {

    private static final OutputPath HOME = new OutputPath("index.html");

    private final Edition edition;
    private final Site site;
    private final HubProfile hub;
    private final Output.HtmlPage page;

    LinkedData(Edition edition, Output.HtmlPage page) {
        this.edition = edition;
        this.site = edition.site();
        this.hub = site.hub().profile();
        this.page = page;
    }

    Map<String, Object> compose(PageView head) {
        List<Map<String, Object>> things = new ArrayList<>();
        if (page.path().equals(HOME)) {
            things.add(organization());
            things.add(website(head));
            things.addAll(documents(null));
            site.hub().npqs().forEach(npq -> things.addAll(documents(npq)));
        }
        if (page.subject() instanceof Subject.OfNpq of) {
            things.add(program(of.npq(), head));
            things.addAll(documents(of.npq()));
        }
        if (!head.breadcrumbs().isEmpty()) {
            things.add(breadcrumbs(head));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", things);
        return data;
    }

    private Map<String, Object> organization() {
        Map<String, Object> data = thing("Organization", hubId());
        data.put("name", hub.name());
        data.put("url", hub.address().toString());
        putSame(data, hub.website());
        data.put("areaServed", hub.area());
        return data;
    }

    private Map<String, Object> website(PageView head) {
        Map<String, Object> data = thing("WebSite", hub.address() + "#site");
        data.put("name", head.title());
        data.put("url", hub.address().toString());
        data.put("description", hub.description());
        data.put("inLanguage", hub.language());
        data.put("publisher", publisher());
        return data;
    }

    private Map<String, Object> program(Npq npq, PageView head) {
        Map<String, Object> data =
                thing("EducationalOccupationalProgram", head.address() + "#course");
        data.put("name", npq.title());
        data.put("alternateName", npq.code());
        data.put("url", head.address());
        data.put("description", head.description());
        data.put("educationalCredentialAwarded", "National Professional Qualification");
        putSame(data, npq.course().link());
        return data;
    }

    /** The briefing, where the hub has any. */
    private List<Map<String, Object>> documents(@Nullable Npq npq) {
        return hub.has(Extra.BRIEFINGS) ? List.of(document(npq)) : List.of();
    }

    private Map<String, Object> document(@Nullable Npq npq) {
        String address = Addresses.of(site, Planner.briefing(npq));
        Map<String, Object> data = thing("DigitalDocument", address);
        data.put("name", Output.PdfBriefing.title(npq));
        data.put("url", address);
        data.put("encodingFormat", "application/pdf");
        data.put("inLanguage", hub.language());
        data.put("isAccessibleForFree", true);
        ChangeNotes.newest(new ChangeNotes(site).ofBriefing(npq))
                .ifPresent(day -> data.put("dateModified", day.toString()));
        if (page.subject() instanceof Subject.OfNpq) {
            data.put("version", edition.briefing(Planner.briefing(npq)).version());
        }
        data.put("publisher", publisher());
        return data;
    }

    private Map<String, Object> breadcrumbs(PageView head) {
        List<Map<String, Object>> items = new ArrayList<>();
        head.breadcrumbs()
                .forEach(item -> items.add(crumb(items.size(), item.title(), item.href())));
        items.add(crumb(items.size(), head.title(), page.path().to(page.path())));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "BreadcrumbList");
        data.put("itemListElement", items);
        return data;
    }

    private Map<String, Object> crumb(int before, String title, String href) {
        String path = URI.create("/" + page.path()).resolve(href).getPath().substring(1);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "ListItem");
        data.put("position", before + 1);
        data.put("name", title);
        data.put("item", Addresses.of(site, new OutputPath(path)));
        return data;
    }

    private static Map<String, Object> thing(String type, String id) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("@id", id);
        return data;
    }

    private String hubId() {
        return hub.address() + "#hub";
    }

    /** The hub, with its name for those who read this page alone. */
    private Map<String, Object> publisher() {
        Map<String, Object> data = thing("Organization", hubId());
        data.put("name", hub.name());
        return data;
    }

    private void putSame(Map<String, Object> data, @Nullable Ref link) {
        Link known = link == null ? null : site.entries().links().get(link.id());
        if (known != null && site.deadLinks().get(known.id()) == null) {
            data.put("sameAs", known.url().toString());
        }
    }
}
