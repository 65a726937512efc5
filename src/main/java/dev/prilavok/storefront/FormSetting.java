package dev.prilavok.storefront;

import dev.prilavok.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What is the same however often an order form is shown again.
 *
 * @param key tells a repeated press from a second order
 * @param knownName whom a link was made for; then the form need not ask
 */
record FormSetting(
        String action,
        String key,
        @Nullable String knownName,
        @Nullable String knownPhone) {
    static FormSetting of(String action, @Nullable String key) {
        return new FormSetting(action, key == null || !key.matches("[\\w-]{16,64}") ? Ids.token() : key, null, null);
    }

    FormSetting knowing(@Nullable String name, @Nullable String phone) {
        return new FormSetting(action, key, name, phone);
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
