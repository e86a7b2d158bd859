/**
 * Scoring rules (评分规则) as data: what a rule asks for and the least and most it can give. Applying them is the work of
 * the module pes-scoring; rules that PES does not have belong in {@link io.github.pes4j.core.custom}; how a framework writes a
 * rule is known to {@link io.github.pes4j.core.form.Notation#rule}.
 */
@NullMarked
package io.github.pes4j.core.rule;

import org.jspecify.annotations.NullMarked;
