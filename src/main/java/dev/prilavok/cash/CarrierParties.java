package dev.prilavok.cash;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Companies behind the carriers; network scope. */
@ApplicationScoped
public class CarrierParties {
    private final Sql sql;
    private final Clock clock;

    CarrierParties(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes down who a carrier is. */
    @Transactional
    public void are(CarrierParty party, String by) {
        sql.change(
                """
                insert into carrier_party (carrier, name, tax_number, account, address, by_name, at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (carrier) do update set name = excluded.name, tax_number = excluded.tax_number, account = excluded.account,
                    address = excluded.address, by_name = excluded.by_name, at = excluded.at""",
                party.carrier(),
                party.name(),
                party.taxNumber(),
                party.account(),
                party.address(),
                by,
                clock.instant());
    }

    /** Who a carrier is, when somebody has written it down. */
    @Transactional
    public Optional<CarrierParty> of(String carrier) {
        return sql.one(
                "select * from carrier_party where carrier = ?",
                row -> new CarrierParty(
                        row.getString("carrier"),
                        row.getString("name"),
                        row.getString("tax_number"),
                        row.getString("account"),
                        row.getString("address")),
                carrier);
    }
}
