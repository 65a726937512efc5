package dev.prilavok.returns.claims;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Claims to carriers as the office reads them, and what who reads them may do. */
@ApplicationScoped
class ClaimSight {
    private static final String HOME = "/office/carrier-claims";

    private final Shops shops;
    private final CurrentUser user;
    private final Lang lang;
    private final Clock clock;
    private final ZoneId office;

    ClaimSight(
            Shops shops,
            CurrentUser user,
            Lang lang,
            Clock clock,
            @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId office) {
        this.shops = shops;
        this.user = user;
        this.lang = lang;
        this.clock = clock;
        this.office = office;
    }

    record Row(
            String url,
            String number,
            String parcel,
            String carrier,
            String what,
            String shop,
            String declared,
            @Nullable String due,
            String dueColour,
            String state) {}

    record Step(String state, String signed, @Nullable String note) {}

    record May(boolean file, boolean answer, boolean reject, boolean escalate, boolean pay, boolean writeOff) {
        public boolean anything() {
            return file || answer || reject || escalate || pay || writeOff;
        }
    }

    record Card(
            String number,
            String url,
            String state,
            String what,
            String shop,
            String parcel,
            String carrier,
            @Nullable String tracking,
            String order,
            String orderUrl,
            String happened,
            String declared,
            @Nullable String granted,
            String fileBy,
            @Nullable String answerBy,
            @Nullable String document,
            @Nullable String first,
            List<Step> history) {}

    May may(CarrierClaim one) {
        var pays = user.is(Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT);
        var state = one.state();
        return new May(
                state.mayBecome(ClaimState.FILED),
                state.mayBecome(ClaimState.ACCEPTED),
                state.mayBecome(ClaimState.REJECTED),
                state.mayBecome(ClaimState.ESCALATED),
                pays && state.mayBecome(ClaimState.PAID),
                pays && state.mayBecome(ClaimState.WRITTEN_OFF));
    }

    Row row(CarrierClaim one) {
        var shop = shops.get(one.shop());
        var due = one.dueAt();
        return new Row(
                HOME + "/" + shop.slug() + "/" + one.number(),
                one.number(),
                one.parcelNumber(),
                Waybill.title(one.carrier(), lang.locale()),
                say().what(one.what()),
                shop.name(),
                Moneys.shown(one.declared(), lang.locale()),
                due == null ? null : day(due),
                due != null && !clock.instant().isBefore(due) ? "bad" : "",
                say().state(one.state()));
    }

    Card card(CarrierClaim one, Shop shop) {
        return new Card(
                one.number(),
                HOME + "/" + shop.slug() + "/" + one.number(),
                say().state(one.state()),
                say().what(one.what()),
                shop.name(),
                one.parcelNumber(),
                Waybill.title(one.carrier(), lang.locale()),
                one.tracking(),
                one.orderNumber().shown(),
                "/office/orders/" + shop.slug() + "/" + one.orderNumber(),
                day(one.happenedAt()),
                Moneys.shown(one.declared(), lang.locale()),
                one.granted() == null ? null : Moneys.shown(one.granted(), lang.locale()),
                day(one.fileBy()),
                one.answerBy() == null ? null : day(one.answerBy()),
                one.document(),
                one.firstBy() == null ? null : say().first(one.firstBy()),
                one.history().stream()
                        .map(step -> new Step(
                                say().state(step.to()), day(step.at()) + ", " + say().who(step.by()), step.note()))
                        .toList());
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(at.atZone(office));
    }

    private ClaimMessages say() {
        return Texts.of(ClaimMessages.class, lang.locale());
    }
}
