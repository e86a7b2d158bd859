/**
 * The flow of funds (项目资金): what was budgeted, received and spent, by source, as stated, and the ratios between them.
 * Nothing here scores: a rule takes a ratio by {@link io.github.pes4j.core.rule.Measure}. What a report claims of its funds
 * beside its table is a {@link io.github.pes4j.core.claim.Claim}.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.funding;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
