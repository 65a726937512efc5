package dev.prilavok.catalog.master;

import dev.prilavok.catalog.VatCode;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a kind of VAT comes to, today and from days that are known already. */
@ApplicationScoped
class VatRates {
    private final Sql sql;
    private final Clock clock;

    VatRates(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    String shown(VatCode code, Locale locale) {
        var say = Texts.of(MasterMessages.class, locale);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var now = sql.one(
                "select basis_points from vat_rate where code = ? and valid_from <= ? order by valid_from desc limit 1",
                row -> new Percent(row.getInt(1)).toString(),
                code.name(),
                today);
        var later = sql.list(
                "select basis_points, valid_from from vat_rate where code = ? and valid_from > ? order by valid_from",
                row -> say.vatFrom(
                        DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                                .format(row.getObject("valid_from", LocalDate.class)),
                        new Percent(row.getInt(1)).toString()),
                code.name(),
                today);
        var name = say.vat(code);
        return code == VatCode.NONE ? name : say.vatRate(name, now.orElse("0")) + String.join("", later);
    }
}
