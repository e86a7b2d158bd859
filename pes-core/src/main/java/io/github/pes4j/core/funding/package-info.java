/**
 * The flow of funds (项目资金): what was budgeted, received and spent, by source, as stated, and the ratios between them.
 * Nothing here scores.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.funding;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
