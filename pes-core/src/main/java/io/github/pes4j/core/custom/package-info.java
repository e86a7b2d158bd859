/**
 * The plug-in point for rules that PES does not have. A rule that a few parameters of a built-in one can express needs no
 * plug-in: see {@link io.github.pes4j.core.rule}. Checks of reports are plugged in by {@link io.github.pes4j.core.audit},
 * formats by {@link io.github.pes4j.core.io}.
 */
@NullMarked
package io.github.pes4j.core.custom;

import org.jspecify.annotations.NullMarked;
