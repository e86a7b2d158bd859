package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.value.Bilingual;
import java.util.Collection;
import java.util.List;

/** Finds the paths that a lever names. */
final class Paths {

    private static final int MOST_NAMED = 12;

    private Paths() {}

    /**
     * The paths that a pattern finds, in order.
     *
     * @throws LeverException if it finds none
     */
    static List<IndicatorPath> find(Lever lever, IndicatorPath pattern, Collection<IndicatorPath> paths) {
        List<IndicatorPath> found = paths.stream()
                .filter(path -> matches(pattern.steps(), path.steps()))
                .toList();
        if (found.isEmpty()) {
            List<IndicatorPath> near = paths.stream()
                    .filter(path -> path.name().contains(pattern.name())
                            || pattern.name().contains(path.name()))
                    .toList();
            throw new LeverException(
                    lever,
                    "没有名为“{0}”的指标；{1}",
                    "nothing is called '{0}'; {1}",
                    pattern,
                    named(near.isEmpty() ? paths : near));
        }
        return found;
    }

    private static Bilingual named(Collection<IndicatorPath> paths) {
        String listed = String.join(
                ", ",
                paths.stream().limit(MOST_NAMED).map(IndicatorPath::toString).toList());
        return paths.size() > MOST_NAMED
                ? new Bilingual("共有 {0} 个，如 {1}", "some of {0} are {1}").with(paths.size(), listed)
                : new Bilingual("现有 {0}", "there is {0}").with(listed);
    }

    static boolean isPattern(IndicatorPath path) {
        return path.names().stream().anyMatch(name -> name.equals("*") || name.equals("**"));
    }

    private static boolean matches(List<IndicatorPath.Step> pattern, List<IndicatorPath.Step> path) {
        if (pattern.isEmpty()) {
            return path.isEmpty();
        }
        String first = pattern.get(0).name();
        List<IndicatorPath.Step> rest = pattern.subList(1, pattern.size());
        if (first.equals("**")) {
            // Two in a row say no more than one, and would be tried in every way.
            if (!rest.isEmpty() && rest.get(0).name().equals("**")) {
                return matches(rest, path);
            }
            for (int skipped = 0; skipped <= path.size(); skipped++) {
                if (matches(rest, path.subList(skipped, path.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !path.isEmpty()
                && (first.equals("*") || pattern.get(0).equals(path.get(0)))
                && matches(rest, path.subList(1, path.size()));
    }
}
