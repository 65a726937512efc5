/** YooKassa by its API v3: payments, refunds, notifications. Speaks to YooKassa only; the room outside knows it as a provider like any other. */
@NullMarked
package dev.prilavok.payment.yookassa;

import org.jspecify.annotations.NullMarked;
