package org.waymark.load;

import java.net.URI;
import java.util.List;
import org.waymark.content.Admin;
import org.waymark.content.Brand;
import org.waymark.content.Budgets;
import org.waymark.content.Extra;
import org.waymark.content.Feedback;
import org.waymark.content.HubProfile;
import org.waymark.content.Limits;
import org.waymark.content.Ref;
import org.waymark.problem.Code;

/** Reads {@code hub.json}. */
final class HubProfileReader {

    private static final Field<String> NAME =
            Field.required("name", Type.TEXT, "the hub's full name");
    private static final Field<String> KIND =
            Field.required("kind", Type.TEXT, "what it is, as in \"teaching school hub\"");
    private static final Field<String> DESCRIPTION =
            Field.required("description", Type.TEXT, "one sentence for search engines");
    private static final Field<List<String>> AREA =
            Field.required("area", Type.some(Type.TEXT), "the places it serves");
    private static final Field<URI> ADDRESS =
            Field.required(
                    "address",
                    new AddressType(true),
                    "where the site is published, with / at the end");
    private static final Type<String> LANGUAGE_TYPE =
            new FormType(
                    "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                    new FormType.Form(
                            Code.LANGUAGE_WRONG,
                            "is not a language's short name",
                            "write en-GB for British English, cy for Welsh"));
    private static final Field<String> LANGUAGE =
            Field.required("language", LANGUAGE_TYPE, "the site's language, as in \"en-GB\"")
                    .or("en-GB");
    private static final Field<Ref> WEBSITE =
            Field.optional("website", Type.REF, "the link to the hub's own website");
    private static final Field<Budgets> BUDGETS =
            Field.optional("budgets", BudgetsReader.TYPE, "how heavy pages and PDFs may be");
    private static final Field<Limits> LIMITS =
            Field.optional("limits", LimitsReader.TYPE, "how large files of content may be");

    private static final Field<Brand> BRAND =
            Field.optional("brand", BrandReader.TYPE, "the hub's colours and logo");
    private static final Field<String> SHORT_NAME =
            Field.optional("short_name", new TextType(12), "the site's name under an icon");
    private static final Field<Feedback> FEEDBACK =
            Field.optional("feedback", FeedbackReader.TYPE, "how readers can help to mend a page");

    private static final Field<List<Extra>> WITHOUT =
            Field.optional(
                    "without", Type.list(Type.word(Extra.class)), "what the site does without");
    private static final Field<List<Ref>> WITHDRAWN =
            Field.optional(
                    "withdrawn", Type.list(Type.OLD_ADDRESS), "addresses that are gone for good");
    private static final Field<Admin> ADMIN =
            Field.optional("admin", AdminReader.TYPE, "a page on which editors write in a browser");

    static final Type<HubProfile> TYPE =
            Type.record(
                    Shape.of(
                            "the hub",
                            NAME,
                            KIND,
                            DESCRIPTION,
                            AREA,
                            ADDRESS,
                            LANGUAGE,
                            WEBSITE,
                            BRAND,
                            SHORT_NAME,
                            FEEDBACK,
                            BUDGETS,
                            LIMITS,
                            WITHOUT,
                            WITHDRAWN,
                            ADMIN),
                    HubProfileReader::read);

    private HubProfileReader() {}

    private static HubProfile read(Fields fields) {
        return new HubProfile(
                fields.at(ADDRESS),
                fields.get(NAME),
                fields.get(KIND),
                fields.get(DESCRIPTION),
                fields.get(AREA),
                address(fields),
                fields.get(LANGUAGE),
                fields.find(WEBSITE),
                fields.find(BRAND),
                fields.find(SHORT_NAME),
                fields.find(FEEDBACK),
                fields.get(BUDGETS),
                fields.get(LIMITS),
                fields.get(WITHOUT),
                fields.get(WITHDRAWN),
                fields.find(ADMIN));
    }

    private static URI address(Fields fields) {
        URI address = fields.get(ADDRESS);
        if (address.getHost() == null) {
            return address;
        }
        URI right = right(address);
        if (!right.equals(address)) {
            String message = "must begin with https:// and end with /, and have no ? or #";
            fields.wrong(ADDRESS, Code.LINK_ADDRESS, message, "write " + right);
        }
        if (AddressType.isPlaceholder(address)) {
            String hint = "write the address at which the site will be published";
            fields.wrong(ADDRESS, Code.ADDRESS_PLACEHOLDER, "is still a placeholder", hint);
        }
        return right;
    }

    /** The address as it should be written. */
    static URI right(URI address) {
        String text =
                address.toString()
                        .replaceFirst("(?i)^https?://", "https://")
                        .replaceFirst("[?#].*", "");
        return URI.create(text.endsWith("/") ? text : text + "/");
    }
}
