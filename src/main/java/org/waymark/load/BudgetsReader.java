package org.waymark.load;

import java.util.List;
import org.waymark.content.Budgets;
import org.waymark.content.Budgets.Exemption;
import org.waymark.content.Budgets.Limits;

/** Reads {@code budgets} in {@code hub.json}. Whatever is left out has a value that suits most. */
final class BudgetsReader {

    private static final Type<Integer> WEIGHT = new NumberType(1, 99_999);
    private static final Type<Integer> NUMBER = new NumberType(0, 99_999);

    private static final Field<Integer> PAGE =
            Field.optional("page_kb", WEIGHT, "KB of a page with its style sheets");
    private static final Field<Integer> ALL =
            Field.optional("all_kb", WEIGHT, "KB of a page with everything that it loads");
    private static final Field<Integer> SCRIPT =
            Field.optional("script_kb", NUMBER, "KB of JavaScript on a page");
    private static final Field<Integer> REQUESTS =
            Field.optional("requests", WEIGHT, "how many files a page may need");

    private static final Field<Limits> PAGES = limits("pages", new Limits(15, 60, 0, 12));
    private static final Field<Limits> TOOLS = limits("tools", new Limits(30, 120, 30, 16));
    private static final Field<Integer> PDF =
            Field.optional("pdf_kb", WEIGHT, "KB of the largest PDF").or(400);

    private static final Field<String> ADDRESS =
            Field.required(
                    "address", Type.TEXT, "the page's address in the site, as in links.html");
    private static final Field<String> WHY =
            Field.required("why", Type.TEXT, "the reason, in a sentence");
    private static final Type<Exemption> EXEMPTION =
            Type.record(
                    Shape.of("the exception", ADDRESS, WHY, PAGE, ALL, SCRIPT, REQUESTS),
                    BudgetsReader::exemption);
    private static final Field<List<Exemption>> EXCEPTIONS =
            Field.optional("exceptions", Type.list(EXEMPTION), "pages with limits of their own");

    static final Type<Budgets> TYPE =
            Type.record(
                    Shape.of("\"budgets\"", PAGES, TOOLS, PDF, EXCEPTIONS), BudgetsReader::read);

    private BudgetsReader() {}

    private static Budgets read(Fields fields) {
        return new Budgets(
                fields.get(PAGES), fields.get(TOOLS), fields.get(PDF), fields.get(EXCEPTIONS));
    }

    private static Field<Limits> limits(String key, Limits usual) {
        Field<Integer> page = PAGE.or(usual.page());
        Field<Integer> all = ALL.or(usual.all());
        Field<Integer> script = SCRIPT.or(usual.script());
        Field<Integer> requests = REQUESTS.or(usual.requests());
        Type<Limits> type =
                Type.record(
                        Shape.of("\"" + key + "\"", page, all, script, requests),
                        fields ->
                                new Limits(
                                        fields.get(page),
                                        fields.get(all),
                                        fields.get(script),
                                        fields.get(requests)));
        return Field.optional(key, type, "what such pages may cost");
    }

    private static Exemption exemption(Fields fields) {
        return new Exemption(
                fields.get(ADDRESS),
                fields.at(ADDRESS),
                fields.get(WHY),
                fields.find(PAGE),
                fields.find(ALL),
                fields.find(SCRIPT),
                fields.find(REQUESTS));
    }
}
