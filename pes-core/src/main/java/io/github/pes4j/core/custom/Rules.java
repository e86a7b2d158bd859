package io.github.pes4j.core.custom;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.plugin.Installed;
import io.github.pes4j.core.rule.CustomRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * The custom rules at hand, by id. Name them with {@link #of}, or take what is installed. Immutable, and thread-safe if the
 * providers are.
 */
public final class Rules {

    private static final Rules NONE = new Rules(Map.of(), List.of());

    private final Map<String, RuleProvider> byId;
    private final List<Finding> broken;

    private Rules(Map<String, RuleProvider> byId, List<Finding> broken) {
        this.byId = ImmutableSortedMap.copyOf(byId);
        this.broken = ImmutableList.copyOf(broken);
    }

    /** No custom rules. */
    public static Rules none() {
        return NONE;
    }

    /**
     * These rules and no others.
     *
     * @throws IllegalArgumentException if an id is malformed, or two providers share one; the message names both classes
     */
    public static Rules of(RuleProvider... providers) {
        return of(List.of(providers));
    }

    /** As {@link #of(RuleProvider...)}. */
    public static Rules of(Iterable<? extends RuleProvider> providers) {
        return of(providers, List.of());
    }

    private static void namesItself(RuleProvider provider) {
        if (!CustomRule.isId(provider.id())) {
            throw new IllegalArgumentException("'" + provider.id() + "', the id of "
                    + provider.getClass().getName() + ", is not like 'vendor:rule'");
        }
    }

    private static Rules of(Iterable<? extends RuleProvider> providers, List<Finding> broken) {
        Map<String, RuleProvider> byId = new TreeMap<>();
        for (RuleProvider provider : providers) {
            namesItself(provider);
            RuleProvider other = byId.putIfAbsent(provider.id(), provider);
            if (other != null) {
                throw new IllegalArgumentException("rule '" + provider.id() + "' is claimed by both "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName() + "; remove one");
            }
        }
        return new Rules(byId, broken);
    }

    /**
     * The rules that {@link ServiceLoader} finds on the module path and the class path. One that cannot be made, or does not
     * name itself, is left out: {@link #broken} says why.
     *
     * @throws IllegalArgumentException if two providers share an id; the message names both classes
     */
    public static Rules installed() {
        Installed<RuleProvider> installed = Installed.of(ServiceLoader.load(RuleProvider.class), Rules::namesItself);
        return of(installed.working(), installed.broken());
    }

    /** Which of the rules that are declared cannot be used, and why: {@code broken-plug-in}. */
    public List<Finding> broken() {
        return broken;
    }

    /** The ids, in order. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** The provider of an id. */
    public Optional<RuleProvider> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
