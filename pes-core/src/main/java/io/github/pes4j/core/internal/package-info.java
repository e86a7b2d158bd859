/** How values are generated. Not exported. */
@NullMarked
package io.github.pes4j.core.internal;

import org.jspecify.annotations.NullMarked;
