/**
 * The month's settlement with each franchisee: closes months, calculates, issues and keeps statements, answers disputes of their lines, and
 * writes the papers that go with them. Rows belong to the franchisee. Observes PayoutMoved (royalty.payouts).
 */
@NullMarked
package dev.prilavok.royalty.statements;

import org.jspecify.annotations.NullMarked;
