/** Stripe by its own Java library: checkout sessions, refunds, signed events. Speaks to Stripe only; the room outside knows it as a provider like any other. */
@NullMarked
package dev.prilavok.payment.stripe;

import org.jspecify.annotations.NullMarked;
