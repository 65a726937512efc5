/** How the start jar is made. */
@NullMarked
package dev.prilavok.kernel.start;

import org.jspecify.annotations.NullMarked;
