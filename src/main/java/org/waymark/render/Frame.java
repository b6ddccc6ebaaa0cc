package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.content.Brand;
import org.waymark.content.Guide;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.content.Words;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** What stands around the text of one page: menus, breadcrumbs and its own address. */
final class Frame {

    private final Site site;
    private final OutputPath from;

    Frame(Site site, OutputPath from) {
        this.site = site;
        this.from = from;
    }

    SiteView site() {
        HubProfile profile = site.hub().profile();
        return new SiteView(
                profile.name(),
                profile.kind(),
                profile.description(),
                Words.list(profile.area()),
                profile.language(),
                website(profile.website()),
                from.toRoot(),
                home(),
                search(),
                mainMenu(),
                menu(Page.Menu.FOOTER),
                logo(profile.brand()),
                new SiteView.Choosing(guide(), compare()),
                Policy.OF_PAGES);
    }

    PageView page(Subject subject, String description, Html summary, Html body) {
        return new PageView(
                subject.title(),
                summary,
                description,
                Addresses.of(site, from),
                breadcrumbs(subject),
                body,
                new PageView.Notes(false, List.of()));
    }

    private SiteView.@Nullable NavItem website(@Nullable Ref ref) {
        Link link = ref == null ? null : site.entries().links().get(ref.id());
        return link == null || site.deadLinks().get(link.id()) != null
                ? null
                : new SiteView.NavItem(link.title(), link.url().toString(), false);
    }

    private SiteView.@Nullable Logo logo(@Nullable Brand brand) {
        Brand.Logo logo = brand == null ? null : brand.logo();
        return logo == null
                ? null
                : site.hub().images().stream()
                        .filter(image -> image.path().equals(logo.image().id()))
                        .findFirst()
                        .map(image -> logo(image, logo.words()))
                        .orElse(null);
    }

    private SiteView.Logo logo(AssetFile image, String words) {
        PictureSize size = PictureSize.of(image.bytes());
        String src = from.to(new OutputPath(image.path()));
        return new SiteView.Logo(src, words, size.width(), size.height());
    }

    private SiteView.NavItem home() {
        OutputPath index = new OutputPath("index.html");
        return new SiteView.NavItem("Home", from.to(index), from.equals(index));
    }

    private SiteView.@Nullable NavItem guide() {
        Guide guide = site.hub().guide();
        return guide == null ? null : item(new Subject.OfGuide(guide, null));
    }

    private SiteView.@Nullable NavItem compare() {
        Page compare = site.page(Page.Layout.COMPARE);
        return compare == null ? null : item(compare);
    }

    /** The guide comes first: whoever knows what to look for finds the rest. */
    private List<SiteView.NavItem> mainMenu() {
        return Stream.concat(Stream.ofNullable(guide()), menu(Page.Menu.MAIN).stream()).toList();
    }

    private SiteView.@Nullable NavItem search() {
        Page search = site.page(Page.Layout.SEARCH);
        return search == null ? null : item(search);
    }

    private List<SiteView.NavItem> menu(Page.Menu menu) {
        return site.entries().menus().getOrDefault(menu, List.of()).stream()
                .map(this::item)
                .toList();
    }

    private SiteView.NavItem item(Page page) {
        return item(new Subject.OfPage(page));
    }

    private SiteView.NavItem item(Subject subject) {
        OutputPath path = Planner.path(subject);
        return new SiteView.NavItem(subject.title(), from.to(path), path.equals(from));
    }

    /** The way from home: the list an NPQ or option stands in comes between. */
    private List<SiteView.NavItem> breadcrumbs(Subject subject) {
        List<SiteView.NavItem> way = new ArrayList<>();
        if (from.equals(new OutputPath("index.html"))) {
            return way;
        }
        way.add(home());
        if (subject instanceof Subject.OfGuide of && of.step() != null) {
            way.add(item(new Subject.OfGuide(of.guide(), null)));
        }
        Page.Layout list = list(subject);
        Page page = list == null ? null : site.page(list);
        if (page != null) {
            way.add(item(page));
        }
        return way;
    }

    private static Page.@Nullable Layout list(Subject subject) {
        if (subject instanceof Subject.OfNpq) {
            return Page.Layout.NPQS;
        }
        if (subject instanceof Subject.OfOption) {
            return Page.Layout.OPTIONS;
        }
        return subject instanceof Subject.OfConsultation ? Page.Layout.PATHWAY : null;
    }
}
