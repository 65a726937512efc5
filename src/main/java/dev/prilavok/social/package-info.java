/**
 * Order links: goods, sizes and prices that a franchisee picked for a chat or a post, in one short address. Calls catalog for prices,
 * stock for the units that a single-use link holds, and order to quote and to place. Announces nothing.
 */
@NullMarked
package dev.prilavok.social;

import org.jspecify.annotations.NullMarked;
