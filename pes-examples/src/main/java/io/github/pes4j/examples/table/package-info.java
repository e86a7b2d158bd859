/** Tables as text, where Chinese characters take two places. */
@NullMarked
package io.github.pes4j.examples.table;

import org.jspecify.annotations.NullMarked;
