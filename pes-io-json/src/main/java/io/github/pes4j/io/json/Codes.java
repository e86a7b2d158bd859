package io.github.pes4j.io.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Constants of enums as words: {@code UNIT_SELF} is {@code unit-self}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way back; what is none of the words is refused with all of them. */
    static <E extends Enum<E>> Function<String, E> in(Class<E> type) {
        return word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(" | "))));
    }
}
