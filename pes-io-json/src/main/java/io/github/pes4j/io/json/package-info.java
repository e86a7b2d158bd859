/**
 * JSON: evaluations whole, there and back, and reports of scores for programs. The files have types of their own, written
 * and read by hand; names in the model can change without breaking a file. Nothing here computes: scores are written as they
 * were given. Evaluations are read and written through {@link io.github.pes4j.core.io.Formats}, everything else through
 * {@link io.github.pes4j.io.json.JsonDocuments}. Jackson is inside and in no signature.
 */
@NullMarked
package io.github.pes4j.io.json;

import org.jspecify.annotations.NullMarked;
