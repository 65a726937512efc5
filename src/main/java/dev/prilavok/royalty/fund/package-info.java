/**
 * The marketing fund: what came in by the ledger, what it bought (M14) with evidence and by two persons above a limit, what is planned, and
 * the report to members. Calls ledger and the ground, announces nothing.
 */
@NullMarked
package dev.prilavok.royalty.fund;

import org.jspecify.annotations.NullMarked;
