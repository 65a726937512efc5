package dev.prilavok.office.history;

/**
 * A cancellation and what it takes back.
 *
 * @param sale the key of the order
 * @param line which line of it, from 1 on
 */
record TakenBack(HistoryRow row, String sale, int line, int pieces) {}
