package dev.prilavok.identity;

import dev.prilavok.tenancy.ShopId;
import java.util.Locale;

/** A code was made and waits to be sent. Prints nothing of it. */
public record PhoneCodeIssued(ShopId shop, String e164, String code, Locale locale) {
    @Override
    public String toString() {
        return "PhoneCodeIssued(" + shop + ")";
    }
}
