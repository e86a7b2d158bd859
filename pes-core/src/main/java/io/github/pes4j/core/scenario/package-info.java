/**
 * What-if as data: levers that name one thing to change, changes, scenarios that stack, and tables of results. Nothing
 * here is applied or scored: running them is the work of the module pes-scoring.
 */
@NullMarked
package io.github.pes4j.core.scenario;

import org.jspecify.annotations.NullMarked;
