/**
 * What tests of extensions need: valid evaluations by the thousand, and checks that hold for every extension. It knows the
 * core alone, so that it can test any module, and applies no rule. For tests only; founding cases are in
 * {@link io.github.pes4j.testkit.cases}.
 */
@NullMarked
package io.github.pes4j.testkit;

import org.jspecify.annotations.NullMarked;
