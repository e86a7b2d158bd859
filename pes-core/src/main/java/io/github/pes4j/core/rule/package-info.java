/**
 * Scoring rules (评分规则) as data: what a rule asks for and the least and most it can give. Applying them is the work of
 * the module pes-scoring.
 */
@NullMarked
package io.github.pes4j.core.rule;

import org.jspecify.annotations.NullMarked;
