package dev.prilavok.agreement;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** Rows of agreements, which are only ever added. */
@ApplicationScoped
class AgreementRows {
    private static final String PUBLISH = """
            insert into agreement_version (franchisee_id, id, agreement_id, number, valid_from, royalty_bp, royalty_base, fund_bp,
                share_currency, share_kept_minor, share_partly_minor, share_refused_minor, availability, published_at, published_by, rules)
            select a.franchisee_id, ?, a.id, 1 + coalesce(max(v.number), 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb
            from agreement a left join agreement_version v on v.franchisee_id = a.franchisee_id and v.agreement_id = a.id
            where a.franchisee_id = ? group by a.franchisee_id, a.id""";

    // On equal dates the later number wins: it was published to replace the other.
    private static final String NEWEST_FIRST = """
            select v.*, a.model from agreement_version v
            join agreement a on a.franchisee_id = v.franchisee_id and a.id = v.agreement_id
            where v.franchisee_id = ? order by v.valid_from desc, v.number desc""";

    private final AgroalDataSource database;
    private final RulesJson rules;

    AgreementRows(AgroalDataSource database, RulesJson rules) {
        this.database = database;
        this.rules = rules;
    }

    void conclude(UUID id, FranchiseeId franchisee, ContractModel model, Instant at) {
        change(
                "insert into agreement (franchisee_id, id, model, concluded_at) values (?, ?, ?, ?)",
                franchisee.value(),
                id,
                model.name(),
                utc(at));
    }

    AgreementVersion publish(UUID id, FranchiseeId franchisee, Terms terms, Instant validFrom, Instant now, String by) {
        var share = terms.deliveryShare();
        var added = change(
                PUBLISH,
                id,
                utc(validFrom),
                terms.royalty().basisPoints(),
                terms.base().name(),
                terms.fund().basisPoints(),
                share.keptInFull().getCurrencyUnit().getCode(),
                Moneys.minor(share.keptInFull()),
                Moneys.minor(share.keptPartly()),
                Moneys.minor(share.refused()),
                terms.availability().name(),
                utc(now),
                by,
                rules.write(terms.rules()),
                franchisee.value());
        if (added == 0) throw new NoAgreement();
        return newestFirst(franchisee).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<AgreementVersion> newestFirst(FranchiseeId franchisee) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(NEWEST_FIRST)) {
            select.setObject(1, franchisee.value());
            try (var rows = select.executeQuery()) {
                var versions = new ArrayList<AgreementVersion>();
                while (rows.next()) versions.add(version(rows));
                return List.copyOf(versions);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("agreements cannot be read", failure);
        }
    }

    private AgreementVersion version(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("share_currency"));
        return new AgreementVersion(
                row.getObject("id", UUID.class),
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getInt("number"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                ContractModel.valueOf(row.getString("model")),
                new Percent(row.getInt("royalty_bp")),
                RoyaltyBase.valueOf(row.getString("royalty_base")),
                new Percent(row.getInt("fund_bp")),
                new DeliveryShare(
                        Moneys.of(row.getLong("share_kept_minor"), currency),
                        Moneys.of(row.getLong("share_partly_minor"), currency),
                        Moneys.of(row.getLong("share_refused_minor"), currency)),
                AvailabilityPolicy.valueOf(row.getString("availability")),
                rules.read(row.getString("rules"), currency));
    }

    private int change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("agreements cannot be written", failure);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
