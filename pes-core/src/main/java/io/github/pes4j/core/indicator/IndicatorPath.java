package io.github.pes4j.core.indicator;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.value.RefusalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The place of a node in its tree: the names from the first level down. As text the names are joined by "/";
 * "~" in a name is written "~0", "/" is "~1", and the second of two siblings of one name ends with "[2]" (a name that
 * itself ends so is written with "~2" for its bracket). Immutable and thread-safe.
 */
public final class IndicatorPath {

    /** The path of the tree itself. */
    public static final IndicatorPath ROOT = new IndicatorPath(List.of());

    /** More levels than any framework has; a bound for recursion. */
    public static final int MAX_LEVELS = 32;

    private static final Pattern OCCURRENCE = Pattern.compile("(.*)\\[([1-9]\\d{0,5})]", Pattern.DOTALL);

    private final List<Step> steps;

    /** Made once: paths are the keys of everything that was observed. */
    private final int hash;

    /**
     * One step: a name, and which of the siblings of that name.
     *
     * @param name the name as printed
     * @param occurrence 1 for the first sibling of the name, 2 for the second
     */
    public record Step(String name, int occurrence) {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1, or the name is empty
         */
        public Step {
            if (name.isEmpty()) {
                throw new RefusalException("指标须有名称", "an indicator needs a name");
            }
            if (occurrence < 1) {
                throw new RefusalException("序号从 1 开始，不能是 {0}", "occurrences count from 1, not {0}", occurrence);
            }
        }

        /** For people: the name, and which of several siblings of that name. */
        public String label() {
            return occurrence == 1 ? name : name + "[" + occurrence + "]";
        }

        @Override
        public String toString() {
            String escaped = name.replace("~", "~0").replace("/", "~1");
            if (OCCURRENCE.matcher(escaped).matches()) {
                int bracket = escaped.lastIndexOf('[');
                escaped = escaped.substring(0, bracket) + "~2" + escaped.substring(bracket + 1);
            }
            return occurrence == 1 ? escaped : escaped + "[" + occurrence + "]";
        }

        private static Step parse(String text) {
            if (text.indexOf('[') < 0 && text.indexOf('~') < 0) {
                return new Step(text, 1);
            }
            Matcher matcher = OCCURRENCE.matcher(text);
            return matcher.matches()
                    ? new Step(unescaped(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    : new Step(unescaped(text), 1);
        }

        private static String unescaped(String text) {
            return text.replace("~2", "[").replace("~1", "/").replace("~0", "~");
        }
    }

    /**
     * A path of steps.
     *
     * @param steps the steps from the first level down; empty for the tree itself
     * @throws IllegalArgumentException if there are more than {@value #MAX_LEVELS}
     */
    public IndicatorPath(List<Step> steps) {
        if (steps.size() > MAX_LEVELS) {
            throw new RefusalException(
                    "路径最多 {0} 级，现有 {1} 级", "a path has at most {0} levels, not {1}", MAX_LEVELS, steps.size());
        }
        this.steps = ImmutableList.copyOf(steps);
        this.hash = this.steps.hashCode();
    }

    /**
     * The path of plain names: {@code of("产出指标", "数量指标")}.
     *
     * @throws IllegalArgumentException if a name is empty, or there are more than {@value #MAX_LEVELS}
     */
    public static IndicatorPath of(String... names) {
        IndicatorPath path = ROOT;
        for (String name : names) {
            path = path.child(name, 1);
        }
        return path;
    }

    /**
     * The path that a text names; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_LEVELS} levels, or a name in it is empty
     */
    public static IndicatorPath parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        List<Step> steps = new ArrayList<>();
        for (String step : text.split("/", -1)) {
            steps.add(Step.parse(step));
        }
        return new IndicatorPath(steps);
    }

    /** The steps from the first level down; empty for the tree itself. */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The path of a child.
     *
     * @throws IllegalArgumentException if the name is empty, the occurrence is below 1, or the path gets more than
     *     {@value #MAX_LEVELS} levels
     */
    public IndicatorPath child(String name, int occurrence) {
        return new IndicatorPath(ImmutableList.<Step>builder()
                .addAll(steps)
                .add(new Step(name, occurrence))
                .build());
    }

    /** The path one level up; empty for the tree itself. */
    public Optional<IndicatorPath> parent() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new IndicatorPath(steps.subList(0, steps.size() - 1)));
    }

    /** The last name; empty for the tree itself. */
    public String name() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).name();
    }

    /** The names from the first level down, without occurrences. */
    public List<String> names() {
        return steps.stream().map(Step::name).toList();
    }

    /** How many levels down: 0 for the tree, 1 for a level-1 indicator. */
    public int level() {
        return steps.size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof IndicatorPath path && hash == path.hash && steps.equals(path.steps));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
