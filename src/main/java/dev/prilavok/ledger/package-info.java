/**
 * The double-entry book: accounts, journals of postings, periods, the hash chain. Knows opaque ids and amounts, no orders; whoever posts
 * says where from. Calls nobody but the ground, announces nothing.
 */
@NullMarked
package dev.prilavok.ledger;

import org.jspecify.annotations.NullMarked;
