/**
 * What-if as data: levers that name one thing to change, changes, scenarios that stack, and tables of results. Running them
 * is the work of the module pes-scoring.
 */
@NullMarked
package io.github.pes4j.core.scenario;

import org.jspecify.annotations.NullMarked;
