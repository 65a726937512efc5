/**
 * Head office's console: the overview, orders of all shops, the central stock, the shops. Reads in network scope; a command on one shop's
 * order runs in that shop's scope. Calls order, stock, catalog, tenancy. Announces nothing.
 */
@NullMarked
package dev.prilavok.office;

import org.jspecify.annotations.NullMarked;
