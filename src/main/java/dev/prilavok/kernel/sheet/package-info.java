/**
 * Tables that leave the house, as CSV and XLSX: read page by page, written to a file first, so that a list which breaks off is never
 * taken for a whole one. Calls the audit log; announces nothing.
 */
@NullMarked
package dev.prilavok.kernel.sheet;

import org.jspecify.annotations.NullMarked;
