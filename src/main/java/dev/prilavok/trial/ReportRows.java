package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Tender;
import dev.prilavok.trial.TrialReport.Pieces;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Everything that was reported about parcels. */
@ApplicationScoped
class ReportRows {
    private final Sql sql;

    ReportRows(Sql sql) {
        this.sql = sql;
    }

    /** @return whether the report is new */
    boolean add(ParcelView parcel, TrialReport report, Instant now) {
        var collected = report.collected();
        var pieces = report.pieces();
        return sql.change(
                        """
                        insert into trial_report (shop_id, id, parcel_id, kind, at, recorded_at, actor_kind, actor_name, lines, kept,
                            reasons, all_kept, reason, collected_minor, currency, tender, started_at, code_matched)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        parcel.shop().value(),
                        report.operation(),
                        parcel.id(),
                        report.kind(),
                        report.at(),
                        now,
                        report.actor().kind(),
                        report.actor().name(),
                        pieces.stream().map(Pieces::line).toArray(Integer[]::new),
                        pieces.stream().map(Pieces::kept).toArray(Integer[]::new),
                        pieces.stream().map(Pieces::reason).toArray(String[]::new),
                        report.allKept(),
                        report.reason(),
                        collected == null ? null : Moneys.minor(collected),
                        collected == null ? null : collected.getCurrencyUnit().getCode(),
                        report.tender(),
                        report.startedAt(),
                        report.codeMatched())
                == 1;
    }

    List<TrialReport> of(ParcelView parcel) {
        return sql.list(
                "select * from trial_report where shop_id = ? and parcel_id = ? order by at, id",
                ReportRows::report,
                parcel.shop().value(),
                parcel.id());
    }

    /** What a courier reported from doors, by parcel, the latest word of each; in the network's scope. */
    Map<UUID, TrialReport> doorsOf(Collection<UUID> parcels, String courier) {
        record Found(UUID parcel, TrialReport report) {}
        return sql
                .list(
                        """
                        select * from trial_report where parcel_id = any (?) and kind = 'DOOR' and actor_name = ? order by at, id""",
                        row -> new Found(row.getObject("parcel_id", UUID.class), report(row)),
                        parcels.toArray(UUID[]::new),
                        courier)
                .stream()
                .collect(Collectors.toMap(Found::parcel, Found::report, (one, later) -> later));
    }

    private static TrialReport report(ResultSet row) throws SQLException {
        var tender = row.getString("tender");
        return new TrialReport(
                row.getObject("id", UUID.class),
                TrialReport.Kind.valueOf(row.getString("kind")),
                Sql.instant(row, "at"),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_name")),
                pieces(row),
                row.getBoolean("all_kept"),
                row.getString("reason"),
                money(row),
                tender == null ? null : Tender.valueOf(tender),
                Sql.instantOrNull(row, "started_at"),
                row.getObject("code_matched", Boolean.class));
    }

    private static List<Pieces> pieces(ResultSet row) throws SQLException {
        var lines = (Integer[]) row.getArray("lines").getArray();
        var kept = (Integer[]) row.getArray("kept").getArray();
        var reasons = (@Nullable String[]) row.getArray("reasons").getArray();
        var pieces = new ArrayList<Pieces>();
        for (var i = 0; i < lines.length; i++) pieces.add(new Pieces(lines[i], kept[i], reasons[i]));
        return pieces;
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return currency == null ? null : Moneys.of(row.getLong("collected_minor"), CurrencyUnit.of(currency));
    }
}
