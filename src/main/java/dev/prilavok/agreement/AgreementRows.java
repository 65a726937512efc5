package dev.prilavok.agreement;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Rows of agreements, which are only ever added. */
@ApplicationScoped
class AgreementRows {
    private static final String PUBLISH = """
            insert into agreement_version (franchisee_id, id, agreement_id, number, valid_from, royalty_bp, royalty_base, fund_bp,
                share_currency, share_kept_minor, share_partly_minor, share_refused_minor, availability, published_at, published_by, rules,
                reason, hash, signature)
            select a.franchisee_id, ?, a.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?
            from agreement a where a.franchisee_id = ?""";

    // On equal dates the later number wins: it was published to replace the other.
    private static final String NEWEST_FIRST = """
            select v.*, a.model from agreement_version v
            join agreement a on a.franchisee_id = v.franchisee_id and a.id = v.agreement_id
            where v.franchisee_id = ? order by v.valid_from desc, v.number desc""";

    private final Sql sql;
    private final RulesJson rules;
    private final Seals seals;

    AgreementRows(Sql sql, RulesJson rules, Seals seals) {
        this.sql = sql;
        this.rules = rules;
        this.seals = seals;
    }

    void conclude(UUID id, FranchiseeId franchisee, ContractModel model, Instant at) {
        sql.change(
                "insert into agreement (franchisee_id, id, model, concluded_at) values (?, ?, ?, ?)",
                franchisee.value(),
                id,
                model,
                at);
    }

    private record Last(
            ContractModel model, int number, @Nullable String hash) {}

    // Who publishes for a franchisee waits for whoever does so now: numbers and hashes follow one another.
    private Last last(FranchiseeId franchisee) {
        sql.one("select pg_advisory_xact_lock(7302, hashtext(?))", row -> true, franchisee.toString());
        return sql.one(
                        """
                        select a.model, coalesce(v.number, 0) as number, v.hash from agreement a
                        left join agreement_version v on v.franchisee_id = a.franchisee_id and v.agreement_id = a.id
                        where a.franchisee_id = ? order by v.number desc limit 1""",
                        row -> new Last(
                                ContractModel.valueOf(row.getString("model")),
                                row.getInt("number"),
                                row.getString("hash")),
                        franchisee.value())
                .orElseThrow(NoAgreement::new);
    }

    AgreementVersion publish(
            UUID id,
            FranchiseeId franchisee,
            Terms terms,
            Instant validFrom,
            Instant now,
            String by,
            @Nullable String reason) {
        var last = last(franchisee);
        var version = terms.version(id, franchisee, last.number() + 1, validFrom, last.model());
        var hash = seals.hash(version, last.hash());
        var share = terms.deliveryShare();
        sql.change(
                PUBLISH,
                id,
                version.number(),
                validFrom,
                terms.royalty().basisPoints(),
                terms.base(),
                terms.fund().basisPoints(),
                terms.currency().getCode(),
                Moneys.minor(share.keptInFull()),
                Moneys.minor(share.keptPartly()),
                Moneys.minor(share.refused()),
                terms.availability(),
                now,
                by,
                rules.write(terms.rules()),
                reason,
                hash,
                Seals.signature(hash),
                franchisee.value());
        return newestFirst(franchisee).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<AgreementVersion> newestFirst(FranchiseeId franchisee) {
        return sql.list(NEWEST_FIRST, this::version, franchisee.value());
    }

    /** The same of many at once. */
    Map<FranchiseeId, List<AgreementVersion>> newestFirst(Collection<FranchiseeId> who) {
        return sql
                .list("""
                        select v.*, a.model from agreement_version v
                        join agreement a on a.franchisee_id = v.franchisee_id and a.id = v.agreement_id
                        where v.franchisee_id = any (?) order by v.valid_from desc, v.number desc""", this::version, (Object)
                        who.stream().map(FranchiseeId::value).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(AgreementVersion::franchisee));
    }

    private record Stored(
            PublishedVersion published,
            @Nullable String hash,
            @Nullable String signature) {}

    /** Every version with who published it and whether its seal still holds, the newest number first. */
    List<PublishedVersion> history(FranchiseeId franchisee) {
        var stored = sql.list(
                """
                select v.*, a.model from agreement_version v
                join agreement a on a.franchisee_id = v.franchisee_id and a.id = v.agreement_id
                where v.franchisee_id = ? order by v.number""",
                row -> new Stored(
                        new PublishedVersion(
                                version(row),
                                Sql.instant(row, "published_at"),
                                row.getString("published_by"),
                                row.getString("reason"),
                                null),
                        row.getString("hash"),
                        row.getString("signature")),
                franchisee.value());
        var sealed = new ArrayList<PublishedVersion>();
        String before = null;
        for (var one : stored) {
            sealed.add(sealed(one, before));
            before = one.hash();
        }
        Collections.reverse(sealed);
        return sealed;
    }

    private PublishedVersion sealed(Stored one, @Nullable String before) {
        if (one.hash() == null || one.signature() == null) return one.published();
        var version = one.published().version();
        var holds = one.hash().equals(seals.hash(version, before))
                && one.signature().equals(Seals.signature(one.hash()));
        return new PublishedVersion(
                version,
                one.published().at(),
                one.published().by(),
                one.published().reason(),
                new PublishedVersion.Seal(one.hash(), one.signature(), holds));
    }

    private AgreementVersion version(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("share_currency"));
        return new AgreementVersion(
                row.getObject("id", UUID.class),
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getInt("number"),
                Sql.instant(row, "valid_from"),
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
}
