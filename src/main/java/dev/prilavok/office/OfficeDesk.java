package dev.prilavok.office;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZoneId;

/** What every page of this console needs: who sits here, which language, what time it is. */
@RequestScoped
class OfficeDesk {
    private final CurrentUser user;
    private final Lang lang;
    private final Clock clock;
    private final Shops shops;
    private final OfficeConfig config;

    OfficeDesk(CurrentUser user, Lang lang, Clock clock, Shops shops, OfficeConfig config) {
        this.user = user;
        this.lang = lang;
        this.clock = clock;
        this.shops = shops;
        this.config = config;
    }

    CurrentUser user() {
        return user;
    }

    Lang lang() {
        return lang;
    }

    Clock clock() {
        return clock;
    }

    Shops shops() {
        return shops;
    }

    OfficeConfig config() {
        return config;
    }

    /** Words of the pages about shops. */
    ShopCardMessages shopWords() {
        return Texts.of(ShopCardMessages.class, lang.locale());
    }

    OfficeMessages say() {
        return Texts.of(OfficeMessages.class, lang.locale());
    }

    OfficeTime time() {
        return time(config.zone());
    }

    OfficeTime time(ZoneId zone) {
        return new OfficeTime(clock, zone, lang.locale());
    }

    /** The shop of an address; unknown ones are not found. */
    Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    /** Where a shop is at home: its language, money and time. */
    String place(Shop shop) {
        return String.join(
                ", ",
                shop.locale().getDisplayLanguage(lang.locale()),
                shop.currency().getCode(),
                "UTC" + shop.zone().getRules().getOffset(clock.instant()));
    }
}
