package dev.prilavok.storefront;

import dev.prilavok.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What is the same however often an order form is shown again.
 *
 * @param key tells a repeated press from a second order
 * @param wrap price of the gift wrap, in words; absent where presents are not wrapped
 * @param knownName whom a link was made for; then the form need not ask
 */
record FormSetting(
        String action,
        String key,
        @Nullable String knownName,
        @Nullable String knownPhone,
        @Nullable String wrap) {
    static FormSetting of(String action, @Nullable String key) {
        return new FormSetting(
                action, key == null || !key.matches("[\\w-]{16,64}") ? Ids.token() : key, null, null, null);
    }

    FormSetting knowing(@Nullable String name, @Nullable String phone) {
        return new FormSetting(action, key, name, phone, wrap);
    }

    FormSetting wrapping(@Nullable String price) {
        return new FormSetting(action, key, knownName, knownPhone, price);
    }

    public boolean asksName() {
        return knownName == null;
    }

    public boolean asksPhone() {
        return knownPhone == null;
    }

    public String nameHint() {
        return knownName == null ? "" : knownName;
    }

    public String phoneHint() {
        return knownPhone == null ? "" : knownPhone;
    }
}
