package org.waymark.check;

import java.util.List;
import java.util.Set;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/**
 * What is kept of a page when it has been read.
 *
 * @param ids the places that a fragment can name
 * @param jumps the places on other pages that it links to
 * @param needs the files of this site that it asks for itself
 * @param fields whether there is something to fill in
 * @param sound whether nothing is wrong with it, as far as it can be told without other pages
 */
record CheckedPage(
        Artifact artifact,
        Set<String> ids,
        Set<Jump> jumps,
        List<String> needs,
        boolean fields,
        boolean sound) {

    CheckedPage {
        ids = Set.copyOf(ids);
        jumps = Set.copyOf(jumps);
        needs = List.copyOf(needs);
    }

    /**
     * A place on a page.
     *
     * @param page its path in the site
     * @param id what the fragment names
     */
    record Jump(String page, String id) {}

    OutputPath path() {
        return artifact.path();
    }
}
