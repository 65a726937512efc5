/**
 * Returns after receipt: the legal window, what comes back and how it looks, the refund and its clock, exchanges of sizes, claims. Owns
 * the return and its states. Calls order, stock, delivery, cases and messaging down.
 *
 * <p>Announces ReturnMoved, of which buyers are told and by which claims end (sub-room buyer), and ReturnAccepted; the latter is stored
 * whole, so that the books can be written from it at any time.
 */
@NullMarked
package dev.prilavok.returns;

import org.jspecify.annotations.NullMarked;
