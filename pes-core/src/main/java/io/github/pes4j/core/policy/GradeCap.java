package io.github.pes4j.core.policy;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Share;

/**
 * A rule applied after the total: where a leaf earned less than a share of its points, the grade is not better than stated
 * (执行率低于 60% 不得评优). Known only from local practice, so no preset has one. Immutable and thread-safe.
 *
 * @param leaf the leaf that is looked at
 * @param below the share of its points below which the cap applies: 60 % is 0.6
 * @param best the best grade that is then possible
 */
public record GradeCap(IndicatorPath leaf, Share below, Grade best) {}
