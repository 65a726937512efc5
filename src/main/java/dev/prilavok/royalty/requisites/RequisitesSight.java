package dev.prilavok.royalty.requisites;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bank details in words, with no more of the account than its last digits. */
@RequestScoped
class RequisitesSight {
    private final Lang lang;
    private final Clock clock;

    RequisitesSight(Lang lang, Clock clock) {
        this.lang = lang;
        this.clock = clock;
    }

    record Row(UUID id, String entered, String by, String where, String usable, String proof, boolean waits) {}

    List<Row> rows(List<BankDetails> history, ZoneId zone) {
        return history.stream().map(one -> row(one, zone)).toList();
    }

    private Row row(BankDetails one, ZoneId zone) {
        return new Row(
                one.id(),
                moment(one.enteredAt(), zone),
                one.enteredBy(),
                one.bank() + " " + one.masked() + ", " + one.currency().getCode(),
                moment(one.usableFrom(), zone),
                one.proven() ? say().withPassword() : say().withoutPassword(),
                waits(one));
    }

    boolean waits(BankDetails one) {
        return one.usableFrom().isAfter(clock.instant());
    }

    /** Those that count now, of a history with the newest first. */
    static Optional<BankDetails> usable(List<BankDetails> history, Instant now) {
        return history.stream().filter(one -> !one.usableFrom().isAfter(now)).findFirst();
    }

    @Nullable
    String where(List<BankDetails> history) {
        return usable(history, clock.instant())
                .map(one -> one.holder() + ", " + one.bank() + " " + one.masked())
                .orElse(null);
    }

    @Nullable
    String soon(List<BankDetails> history, ZoneId zone) {
        return history.stream()
                .findFirst()
                .filter(this::waits)
                .map(one -> say().soon(moment(one.usableFrom(), zone)))
                .orElse(null);
    }

    private String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()).format(at.atZone(zone));
    }

    Locale locale() {
        return lang.locale();
    }

    RequisitesMessages say() {
        return Texts.of(RequisitesMessages.class, locale());
    }
}
