/** What carriers owe for lost and damaged parcels, in the books: granted, paid, the franchisee made whole. */
@NullMarked
package dev.prilavok.cash.claims;

import org.jspecify.annotations.NullMarked;
