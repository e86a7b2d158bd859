/** Benchmarks of JSON. Built and run by the profile {@code benchmarks} only; never shipped. */
@NullMarked
package io.github.pes4j.io.json.jmh;

import org.jspecify.annotations.NullMarked;
