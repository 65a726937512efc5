package dev.prilavok.cash.bank;

import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The currency of an account of a Russian bank: its sixth to eighth digit. */
final class AccountCurrency {
    private static final Map<String, String> CODES =
            Map.of("810", "RUB", "643", "RUB", "840", "USD", "978", "EUR", "933", "BYN", "398", "KZT", "826", "GBP");

    private AccountCurrency() {}

    static @Nullable CurrencyUnit of(String account) {
        if (!account.matches("\\d{20}")) return null;
        var code = CODES.get(account.substring(5, 8));
        return code == null ? null : CurrencyUnit.of(code);
    }
}
