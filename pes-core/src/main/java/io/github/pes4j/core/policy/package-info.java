/**
 * Scoring policies (评分办法): everything in which regions and years differ, as data with its provenance. How one leaf earns its
 * points is no policy but a rule of its tree: {@link io.github.pes4j.core.rule}. Files of policies are read by the module
 * pes-io-json.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.policy;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
