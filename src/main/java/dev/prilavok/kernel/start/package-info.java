/** The way into the application, and what makes a start short: one flat class path, and an archive of the classes that a start needs. */
@NullMarked
package dev.prilavok.kernel.start;

import org.jspecify.annotations.NullMarked;
