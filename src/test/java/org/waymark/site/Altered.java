package org.waymark.site;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Hub;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/** Hubs that differ from another one in a few values, without files: they take no time. */
final class Altered {

    private Altered() {}

    /** The same record with one of its values replaced. */
    static <T extends Record> T with(T record, String name, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean known = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean meant = components[i].getName().equals(name);
                known |= meant;
                types[i] = components[i].getType();
                values[i] = meant ? value : components[i].getAccessor().invoke(record);
            }
            if (!known) {
                throw new AssertionError("no " + name + " in " + record.getClass());
            }
            @SuppressWarnings("unchecked") // the record's own constructor
            Constructor<T> constructor =
                    (Constructor<T>) record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be read", e);
        }
    }

    /** A list with one of its entries replaced. */
    static <T> List<T> at(int index, List<T> list, UnaryOperator<T> edit) {
        List<T> edited = new ArrayList<>(list);
        edited.set(index, edit.apply(edited.get(index)));
        return edited;
    }

    static Hub option(Hub hub, int index, UnaryOperator<Option> edit) {
        return with(hub, "options", at(index, hub.options(), edit));
    }

    static Hub npq(Hub hub, int index, UnaryOperator<Npq> edit) {
        return with(hub, "npqs", at(index, hub.npqs(), edit));
    }

    static Hub page(Hub hub, String id, UnaryOperator<Page> edit) {
        List<String> ids = hub.pages().stream().map(Page::id).toList();
        return with(hub, "pages", at(ids.indexOf(id), hub.pages(), edit));
    }

    static Hub consultation(Hub hub, UnaryOperator<Consultation> edit) {
        return with(hub, "consultations", at(0, hub.consultations(), edit));
    }

    static Hub link(Hub hub, String id, UnaryOperator<Link> edit) {
        List<Link> links = hub.reference().links();
        List<String> ids = links.stream().map(Link::id).toList();
        return reference(hub, "links", at(ids.indexOf(id), links, edit));
    }

    static Hub fact(Hub hub, int index, UnaryOperator<Fact> edit) {
        return reference(hub, "facts", at(index, hub.reference().facts(), edit));
    }

    /** A hub with another catalogue, other facts, terms or findings. */
    static Hub reference(Hub hub, String name, List<?> value) {
        return with(hub, "reference", with(hub.reference(), name, value));
    }

    static Hub profile(Hub hub, UnaryOperator<HubProfile> edit) {
        return with(hub, "profile", edit.apply(hub.profile()));
    }

    /** Ids as they would stand in a file, one below the other from its second line on. */
    static List<Ref> refs(String file, String... ids) {
        List<Ref> refs = new ArrayList<>();
        Arrays.stream(ids)
                .forEach(id -> refs.add(new Ref(id, new Position(file, 2 + refs.size(), 5))));
        return refs;
    }
}
