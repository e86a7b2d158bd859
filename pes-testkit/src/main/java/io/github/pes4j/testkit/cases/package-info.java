/**
 * Five published evaluations as values, for tests and studies: facts and figures as their reports print them, with the
 * contradictions that the reports contain. Texts are not reproduced, and nothing is mended: what is wrong with them is for an
 * audit to find.
 */
@NullMarked
package io.github.pes4j.testkit.cases;

import org.jspecify.annotations.NullMarked;
