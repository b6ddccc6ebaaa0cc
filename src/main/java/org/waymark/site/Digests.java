package org.waymark.site;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.markdown.Gist;
import org.waymark.problem.Position;

/**
 * What the content's records say, as digests: SHA-256 over one way to write each value, in which
 * the place and the look of the value in its file are left out. A key that somebody adds to a
 * record counts from then on, without being named here.
 */
final class Digests {

    /** How many digits tell one state of a part from another; they are only ever two or three. */
    private static final int PART = 16;

    /** Names, addresses and upkeep: they can change while all that readers are told stays. */
    private static final Set<String> APART =
            Set.of(
                    "id",
                    "aliases",
                    "checkedOn",
                    "reviewBy",
                    "evidence",
                    "withdrawn",
                    "brand",
                    "budgets",
                    "limits",
                    "without",
                    "feedback");

    /** What a record is made of, found once for all of its kind. */
    private final Map<Class<?>, List<Part>> parts = new ConcurrentHashMap<>();

    private final Site site;

    /**
     * A component of a record.
     *
     * @param key as editors write it
     */
    private record Part(String key, Method accessor) {

        static Part of(RecordComponent component) {
            String key = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            return new Part(key, component.getAccessor());
        }

        @Nullable Object value(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot read " + key, e);
            }
        }

        String name(String heading) {
            return heading.isEmpty() ? key : "\"" + heading + "\"";
        }
    }

    Digests(Site site) {
        this.site = site;
    }

    /** The digest of each part of a record by its key, and of each chapter of its body. */
    Map<String, String> parts(Record whole) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Part part : partsOf(whole)) {
            Object value = part.value(whole);
            if (value instanceof Prose prose) {
                site.document(prose)
                        .gist(Digests::part)
                        .forEach((heading, digest) -> digests.put(part.name(heading), digest));
            } else if (value instanceof Record group && !isPlain(group)) {
                partsOf(group).forEach(one -> digests.put(one.key, part(write(one.value(group)))));
            } else {
                digests.put(part.key, part(write(value)));
            }
        }
        return digests;
    }

    /** The digest of one part. */
    static String part(String text) {
        return sha256(text).substring(0, PART);
    }

    /** The digest of a whole by those of its parts. */
    static String of(Map<String, String> parts) {
        return sha256(
                parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining("\n")));
    }

    String of(Record whole) {
        return of(parts(whole));
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private List<Part> partsOf(Record whole) {
        return parts.computeIfAbsent(whole.getClass(), Digests::parts);
    }

    private static List<Part> parts(Class<?> kind) {
        return Stream.of(kind.getRecordComponents())
                .filter(one -> one.getType() != Position.class && !APART.contains(one.getName()))
                .map(Part::of)
                .toList();
    }

    private static boolean isPlain(Record value) {
        return value instanceof Prose || value instanceof Ref;
    }

    private String write(@Nullable Object value) {
        if (value instanceof Prose prose) {
            return quoted(String.join("\n\n", site.document(prose).gist().values()));
        }
        if (value instanceof Ref ref) {
            return "@" + ref.id();
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Record group) {
            return partsOf(group).stream()
                    .map(one -> one.key + ": " + write(one.value(group)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? quoted(Gist.fold(text)) : plain(value);
    }

    /** What is only named, as the NPQs that a link is for, has no order. */
    private String list(List<?> list) {
        List<String> written = list.stream().map(this::write).toList();
        boolean names = list.stream().allMatch(Ref.class::isInstance);
        return (names ? written.stream().sorted().toList() : written).toString();
    }

    private static String plain(@Nullable Object value) {
        boolean known =
                value instanceof Enum<?>
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof LocalDate
                        || value instanceof URI;
        if (value != null && !known) {
            throw new IllegalArgumentException("no digest of a " + value.getClass());
        }
        return String.valueOf(value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
