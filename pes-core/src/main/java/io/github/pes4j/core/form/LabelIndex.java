package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds what a cell means as a label: by the list of labels, else by the words of a short one. The same cells are asked
 * about again and again, and the same labels stand in form after form, so answers are kept for a while. Thread-safe.
 *
 * @param <E> the meanings
 */
final class LabelIndex<E> {

    /** Words longer than this are a sentence, not a label that only looks unfamiliar. */
    private static final int MOST_LETTERS = 20;
    /** With blanks, brackets and what they hold. */
    private static final int MOST_PRINTED = 100;

    private static final int MOST_KEPT = 4_096;

    private final Map<String, E> labels;
    private final List<E> values;
    private final Function<E, Pattern> words;
    private final Map<String, Optional<E>> kept = new ConcurrentHashMap<>();

    LabelIndex(E[] values, Function<E, String[]> labels, Function<E, Pattern> words) {
        ImmutableMap.Builder<String, E> map = ImmutableMap.builder();
        for (E value : values) {
            for (String label : labels.apply(value)) {
                map.put(label, value);
            }
        }
        this.labels = map.buildOrThrow();
        this.values = ImmutableList.copyOf(values);
        this.words = words;
    }

    Optional<E> of(GridCell cell) {
        String text = cell.text();
        if (cell.number().isPresent() || text.length() > MOST_PRINTED) {
            return Optional.empty();
        }
        Optional<E> before = kept.get(text);
        if (before != null) {
            return before;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Optional<E> found = meaning(FormText.label(text));
        kept.put(text, found);
        return found;
    }

    private Optional<E> meaning(String label) {
        E listed = labels.get(label);
        if (listed != null || label.isEmpty() || label.length() > MOST_LETTERS) {
            return Optional.ofNullable(listed);
        }
        return values.stream()
                .filter(value -> words.apply(value).matcher(label).matches())
                .findFirst();
    }
}
