/** What a past period would have brought under other terms: every outcome and return replayed by the books' own arithmetic, nothing posted. */
@NullMarked
package dev.prilavok.royalty.whatif;

import org.jspecify.annotations.NullMarked;
