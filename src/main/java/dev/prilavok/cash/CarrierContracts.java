package dev.prilavok.cash;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What carriers ask for carrying, by day; a new rate never touches parcels that ended before it. */
@ApplicationScoped
public class CarrierContracts {
    private final Sql sql;
    private final Periods periods;
    private final Clock clock;

    CarrierContracts(Sql sql, Periods periods, Clock clock) {
        this.sql = sql;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Writes a rate down, once for a carrier and day. Network scope.
     *
     * @return whether the day had none yet
     */
    @Transactional
    public boolean agree(CarrierContract contract, String by) {
        return sql.change(
                        """
                insert into carrier_contract (carrier, valid_from, currency, forward_minor, return_minor, cod_bp, included_grams, kilo_minor,
                    reason, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        contract.carrier(),
                        contract.validFrom(),
                        contract.forward().getCurrencyUnit().getCode(),
                        Moneys.minor(contract.forward()),
                        Moneys.minor(contract.back()),
                        contract.codFee().basisPoints(),
                        contract.includedGrams(),
                        Moneys.minor(contract.kilo()),
                        contract.reason(),
                        by,
                        clock.instant())
                == 1;
    }

    /** What a carrier asked at an instant. */
    @Transactional
    public Optional<CarrierContract> at(String carrier, Instant at) {
        return sql.one(
                "select * from carrier_contract where carrier = ? and valid_from <= ? order by valid_from desc limit 1",
                CarrierContracts::read,
                carrier,
                LocalDate.ofInstant(at, periods.zone()));
    }

    /** Every rate, by carrier, the newest first. */
    @Transactional
    public List<CarrierContract> all() {
        return sql.list("select * from carrier_contract order by carrier, valid_from desc", CarrierContracts::read);
    }

    private static CarrierContract read(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new CarrierContract(
                row.getString("carrier"),
                row.getObject("valid_from", LocalDate.class),
                Moneys.of(row.getLong("forward_minor"), currency),
                Moneys.of(row.getLong("return_minor"), currency),
                new Percent(row.getInt("cod_bp")),
                row.getInt("included_grams"),
                Moneys.of(row.getLong("kilo_minor"), currency),
                row.getString("reason"));
    }
}
