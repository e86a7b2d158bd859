/**
 * The plug-in points for formats: a provider names itself and offers a reader, a writer, or both. What a form means is not
 * known here but in {@link io.github.pes4j.core.form}; the formats themselves are in modules of their own, pes-io-json and
 * pes-io-excel.
 */
@NullMarked
package io.github.pes4j.core.io;

import org.jspecify.annotations.NullMarked;
