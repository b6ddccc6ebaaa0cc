package org.waymark.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/**
 * What a value may be. A type is data, so that a description of the format can be made from the
 * same definition that reads and checks it.
 */
sealed interface Type<T>
        permits TextType,
                ProseType,
                LineType,
                NumberType,
                DecimalType,
                ColourType,
                FlagType,
                DateType,
                WordType,
                IdType,
                RefType,
                AliasType,
                AddressType,
                PatternType,
                FormType,
                ListType,
                MapType,
                RecordType {

    /** The value, or empty when it is wrong, which is reported. */
    Optional<T> read(Value value);

    /** What later stages go on with where there is no right value. */
    T substitute(Position position);

    /** What is wanted, in an editor's words, as in "a whole number". */
    String words();

    /** The same rules as far as a JSON Schema can say them. */
    Schema schema(Notation notation);

    Type<String> TEXT = new TextType(300);
    Type<Prose> PROSE = new ProseType();
    Type<Boolean> FLAG = new FlagType();
    Type<LocalDate> DATE = new DateType();
    Type<String> ID = new IdType();
    Type<Ref> REF = new RefType();
    Type<Ref> ALIAS = new AliasType(false);
    Type<Ref> OLD_ADDRESS = new AliasType(true);
    Type<URI> ADDRESS = new AddressType(false);

    static <E extends Enum<E>> Type<E> word(Class<E> words) {
        return new WordType<>(List.of(words.getEnumConstants()), List.of(), '-');
    }

    /** A list that may be empty. */
    static <T> Type<List<T>> list(Type<T> entry) {
        return new ListType<>(entry, 0);
    }

    /** A list of at least one entry. */
    static <T> Type<List<T>> some(Type<T> entry) {
        return new ListType<>(entry, 1);
    }

    static <T> Type<T> record(Shape shape, Function<Fields, T> reader) {
        return new RecordType<>(shape, reader);
    }
}
