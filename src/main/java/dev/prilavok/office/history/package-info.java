/**
 * A real history told again: the trading days under {@code resources/history} go through every door as orders, deliveries, refusals and
 * returns of a shop, and an independent sum over the files is held against what an auditor reads. The rule is in history/README.md.
 */
@NullMarked
package dev.prilavok.office.history;

import org.jspecify.annotations.NullMarked;
