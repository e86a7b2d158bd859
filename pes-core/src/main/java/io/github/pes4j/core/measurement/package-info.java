/**
 * What was to be reached and what was observed, leaf by leaf (指标值、完成值), and what a person decided. What it earns is no
 * concern of this package: rules say how ({@link io.github.pes4j.core.rule}), scorecards how much.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.measurement;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
