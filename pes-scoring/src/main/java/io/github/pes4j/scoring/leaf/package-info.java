/**
 * How one leaf is scored: the measure its rule takes, what the rule makes of it, a person's override, the one rounding. Not
 * exported: {@code Scorer} asks it for reasons, compiled scoring for the numbers of a row.
 */
@NullMarked
package io.github.pes4j.scoring.leaf;

import org.jspecify.annotations.NullMarked;
