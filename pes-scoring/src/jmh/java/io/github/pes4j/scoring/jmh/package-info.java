/** Benchmarks of scoring. Built and run by the profile {@code benchmarks} only; never shipped. */
@NullMarked
package io.github.pes4j.scoring.jmh;

import org.jspecify.annotations.NullMarked;
