/** Agreements as people read and write them: the list, the card with every version, the form of the next one, the same for programs. */
@NullMarked
package dev.prilavok.royalty.terms;

import org.jspecify.annotations.NullMarked;
