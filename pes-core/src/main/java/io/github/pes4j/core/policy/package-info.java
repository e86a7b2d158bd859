/**
 * Scoring policies: everything in which regions and years differ, as data with its provenance.
 */
@NullMarked
@PesStyle
package io.github.pes4j.core.policy;

import io.github.pes4j.core.internal.PesStyle;
import org.jspecify.annotations.NullMarked;
