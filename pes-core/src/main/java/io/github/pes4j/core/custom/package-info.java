/**
 * The plug-in point for rules that PES does not have. A rule that a few parameters of a built-in one can express needs no
 * plug-in.
 */
@NullMarked
package io.github.pes4j.core.custom;

import org.jspecify.annotations.NullMarked;
