package dev.prilavok.payment;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A payment that somebody wants to make.
 *
 * @param subject what is paid for
 * @param number how people call it
 * @param description what the buyer reads at the provider's
 * @param returnTo where the buyer comes back to
 */
public record PaymentWish(
        UUID subject, String number, Money amount, String description, URI returnTo, Locale locale, String by) {}
