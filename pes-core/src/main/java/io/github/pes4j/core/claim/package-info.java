/**
 * Claims: figures that a report prints of itself, with who printed them and where. A claim is never a source of a score;
 * it is what the score is compared with. Comparing is auditing, the plug-in point of which is
 * {@link io.github.pes4j.core.audit}.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.claim;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
