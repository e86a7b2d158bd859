/**
 * What tests of extensions need: valid evaluations by the thousand, and checks that hold for every extension. It knows the
 * core alone, so that it can test any module.
 */
@NullMarked
package io.github.pes4j.testkit;

import org.jspecify.annotations.NullMarked;
