package io.github.pes4j.io.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Constants of enums as words: {@code UNIT_SELF} is {@code unit-self}. */
final class Codes {

    /** The words of a type, worked out once. */
    private static final ClassValue<Map<String, Enum<?>>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> words = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                Enum<?> known = (Enum<?>) constant;
                words.put(of(known), known);
            }
            return words;
        }
    };

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way back; what is none of the words is refused with all of them. */
    static <E extends Enum<E>> Function<String, E> in(Class<E> type) {
        return word -> {
            Map<String, Enum<?>> words = WORDS.get(type);
            Enum<?> found = words.get(word);
            if (found == null) {
                throw new IllegalArgumentException(String.join(" | ", words.keySet()));
            }
            return type.cast(found);
        };
    }
}
