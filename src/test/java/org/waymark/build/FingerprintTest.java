package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintSource;
import org.waymark.pdf.PrintTheme;

/** Whatever differs anywhere in a PDF's input must show in its fingerprint. */
class FingerprintTest {

    private static String of(@Nullable Object... values) {
        return HexFormat.of().formatHex(new Fingerprint().of(values));
    }

    @Test
    void equalValuesHaveEqualFingerprintsWhateverTheOrderOfTheirMaps() {
        Map<String, Object> forth = new LinkedHashMap<>();
        forth.put("a", new byte[] {1});
        forth.put("b", List.of(1, 2.5, true));
        Map<String, Object> back = new LinkedHashMap<>();
        back.put("b", List.of(1, 2.5, true));
        back.put("a", new byte[] {1});
        assertEquals(of(forth), of(back));
        assertEquals(of(PrintTheme.standard()), of(PrintTheme.standard()));
    }

    /** Two values that a careless hash would take for one, side by side. */
    @Test
    void partsCannotBeTakenForOneAnother() {
        Object[] different = {
            List.of("ab", "c"),
            List.of("a", "bc"),
            List.of("abc"),
            "abc",
            "abc".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            List.of(List.of("abc")),
            List.of(),
            "",
            Map.of(),
            Map.of("a", "bc"),
            Map.of("ab", "c"),
            1,
            1.0,
            true,
            PrintTheme.Face.BOLD,
            "BOLD",
            new byte[0],
        };
        Set<String> prints = new HashSet<>();
        Arrays.stream(different).forEach(value -> prints.add(of(value)));
        prints.add(of((Object) null));
        assertEquals(different.length + 1, prints.size());
        assertNotEquals(of("a", "b"), of("b", "a"));
    }

    @Test
    void everyPartOfASourceCounts() {
        String print = of(new PrintSource("a.pdf", "<html/>", Map.of("x.png", new byte[] {1})));
        List<PrintSource> others =
                List.of(
                        new PrintSource("b.pdf", "<html/>", Map.of("x.png", new byte[] {1})),
                        new PrintSource("a.pdf", "<html />", Map.of("x.png", new byte[] {1})),
                        new PrintSource("a.pdf", "<html/>", Map.of("y.png", new byte[] {1})),
                        new PrintSource("a.pdf", "<html/>", Map.of("x.png", new byte[] {2})),
                        new PrintSource("a.pdf", "<html/>", Map.of()));
        others.forEach(other -> assertNotEquals(print, of(other), other.toString()));
    }

    /** Every single value of the theme is changed once, whatever keys it will have one day. */
    @Test
    void everyKeyOfTheThemeCounts() throws ReflectiveOperationException {
        List<Object> changed = changed(PrintTheme.standard());
        assertTrue(changed.size() > 150, "only " + changed.size() + " values were changed");
        Set<String> prints = new HashSet<>(Set.of(of(PrintTheme.standard())));
        changed.forEach(theme -> prints.add(of(theme)));
        assertEquals(changed.size() + 1, prints.size());
    }

    @Test
    void aKindThatIsNotKnownIsRefusedAndNeverLeftOut() {
        assertThrows(IllegalArgumentException.class, () -> of(new Object()));
        assertThrows(IllegalArgumentException.class, () -> of(List.of(Set.of("a"))));
    }

    /** The same value many times, each time with another of its innermost values changed. */
    private static List<Object> changed(Object value) throws ReflectiveOperationException {
        List<Object> changed = new ArrayList<>();
        if (value instanceof Record) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                for (Object part : changed(components[i].getAccessor().invoke(value))) {
                    changed.add(with(value, i, part));
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                for (Object part : changed(entry.getValue())) {
                    Map<Object, Object> other = new LinkedHashMap<>(map);
                    other.put(entry.getKey(), part);
                    changed.add(other);
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (Object part : changed(list.get(i))) {
                    List<Object> other = new ArrayList<>(list);
                    other.set(i, part);
                    changed.add(other);
                }
            }
        } else {
            changed.add(other(value));
        }
        return changed;
    }

    private static Object with(Object value, int index, Object part)
            throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = new Object[types.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i == index ? part : components[i].getAccessor().invoke(value);
        }
        Constructor<?> constructor = value.getClass().getConstructor(types);
        return constructor.newInstance(parts);
    }

    private static Object other(Object value) {
        if (value instanceof Double number) {
            return number + 0.01;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[0] == constant ? all[1] : all[0];
        }
        throw new IllegalArgumentException("what is another " + value.getClass());
    }
}
