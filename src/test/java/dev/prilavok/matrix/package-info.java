/** R9 as a generated test: every route, with every id that belongs to somebody else, for every role. */
@NullMarked
package dev.prilavok.matrix;

import org.jspecify.annotations.NullMarked;
