/** How plug-ins of all kinds are found and tried. Not exported. */
@NullMarked
package io.github.pes4j.core.plugin;

import org.jspecify.annotations.NullMarked;
