/** Benchmarks of reading workbooks; see {@code docs/benchmarks.md}. */
@NullMarked
package io.github.pes4j.io.excel.jmh;

import org.jspecify.annotations.NullMarked;
