package dev.prilavok.fulfilment;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What every page of the warehouse needs: who stands there, in which language, what time it is. */
@RequestScoped
public class WarehouseDesk {
    private final CurrentUser user;
    private final Lang lang;
    private final Clock clock;
    private final Shops shops;
    private final Scope scope;
    private final Parcels parcels;
    private final ZoneId zone;

    WarehouseDesk(
            CurrentUser user,
            Lang lang,
            Clock clock,
            Shops shops,
            Scope scope,
            Parcels parcels,
            @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId zone) {
        this.user = user;
        this.lang = lang;
        this.clock = clock;
        this.shops = shops;
        this.scope = scope;
        this.parcels = parcels;
        this.zone = zone;
    }

    public CurrentUser user() {
        return user;
    }

    public Locale locale() {
        return lang.locale();
    }

    /** Texts of a bundle in the reader's language. */
    public <T> T say(Class<T> bundle) {
        return Texts.of(bundle, lang.locale());
    }

    /** Who works at these pages does the warehouse's work, whatever their post. */
    public Actor actor() {
        return Actor.warehouse(user.login());
    }

    /** The shop of an address; unknown ones are not found. */
    public Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    /** Shop and parcel of an address. */
    public ParcelView parcel(String slug, String number) {
        var shop = shop(slug);
        return scope.network(() -> parcels.byNumber(number))
                .filter(parcel -> parcel.shop().equals(shop.id()))
                .orElseThrow(() -> new NotFound("parcel"));
    }

    /** The address of the shop that a parcel belongs to. */
    public String slug(ParcelView parcel) {
        return shops.get(parcel.shop()).slug();
    }

    /** Work in the scope of a parcel's shop. */
    public <T> T in(ParcelView parcel, Supplier<T> work) {
        return scope.shop(parcel.shop(), work);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return zone;
    }

    /** A day in words, the year left out. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM", lang.locale()));
    }

    /** A moment by the warehouse's clock. */
    public @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : at.atZone(zone).format(DateTimeFormatter.ofPattern("d MMM, HH:mm", lang.locale()));
    }
}
