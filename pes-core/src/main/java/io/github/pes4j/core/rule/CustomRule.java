package io.github.pes4j.core.rule;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.RefusalException;
import java.util.Map;

/**
 * A rule that a plug-in knows how to apply (自定义规则). Where no plug-in of the id is at hand the leaf stays open, from nothing
 * to all of its points, with the finding {@code unresolved-rule}. Immutable and thread-safe.
 *
 * @param id the id of the rule, with the prefix of its vendor: {@code acme:weather}
 * @param parameters what the plug-in wants to know, as text, in stated order
 */
public record CustomRule(String id, Map<String, String> parameters) implements ScoringRule {

    /**
     * Copies the parameters.
     *
     * @throws IllegalArgumentException if the id has no prefix: ids without one are kept for PES
     */
    public CustomRule {
        parameters = ImmutableMap.copyOf(parameters);
        if (!isId(id)) {
            throw new RefusalException(
                    "自定义规则的标识须如“vendor:rule”，而不是“{0}”", "the id of a custom rule is like 'vendor:rule', not '{0}'", id);
        }
    }

    /** Whether a text can be the id of a custom rule: a vendor and a name, of small letters, digits and hyphens. */
    public static boolean isId(String text) {
        return text.matches("[a-z0-9-]+:[a-z0-9-]+");
    }

    @Override
    public Points least(Points weight) {
        return Points.ZERO;
    }

    @Override
    public Points most(Points weight) {
        return weight;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.custom(this);
    }
}
