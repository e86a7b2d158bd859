package io.github.pes4j.core.custom;

import com.google.common.collect.ImmutableSortedMap;
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

    private static final Rules NONE = new Rules(Map.of());

    private final Map<String, RuleProvider> byId;

    private Rules(Map<String, RuleProvider> byId) {
        this.byId = ImmutableSortedMap.copyOf(byId);
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
        Map<String, RuleProvider> byId = new TreeMap<>();
        for (RuleProvider provider : providers) {
            if (!CustomRule.isId(provider.id())) {
                throw new IllegalArgumentException("'" + provider.id() + "', the id of "
                        + provider.getClass().getName() + ", is not like 'vendor:rule'");
            }
            RuleProvider other = byId.putIfAbsent(provider.id(), provider);
            if (other != null) {
                throw new IllegalArgumentException("rule '" + provider.id() + "' is claimed by both "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName() + "; remove one");
            }
        }
        return new Rules(byId);
    }

    /**
     * The rules that {@link ServiceLoader} finds on the module path and the class path.
     *
     * @throws IllegalArgumentException as {@link #of(RuleProvider...)}
     * @throws java.util.ServiceConfigurationError if a declared provider cannot be made
     */
    public static Rules installed() {
        return of(ServiceLoader.load(RuleProvider.class));
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
