/**
 * JSON: evaluations whole, there and back, and reports of scores for programs. The files have types of their own, written
 * and read by hand; names in the model can change without breaking a file.
 */
@NullMarked
package io.github.pes4j.io.json;

import org.jspecify.annotations.NullMarked;
