package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelQuery;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Handover acts: which parcels left together, with whom. Called outside a transaction: every parcel leaves in one of its own. */
@ApplicationScoped
class Manifests {
    static final int MOST = 500;

    private final Sql sql;
    private final Scope scope;
    private final Parcels parcels;
    private final Leaving leaving;
    private final Clock clock;

    Manifests(Sql sql, Scope scope, Parcels parcels, Leaving leaving, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.parcels = parcels;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** An act and how many of its parcels left by it. */
    record Manifest(
            UUID id,
            int number,
            String carrier,
            @Nullable String courier,
            Instant madeAt,
            String madeBy,
            int parcels,
            int handedOver) {}

    /** A parcel of an act, with why it stayed. */
    record Row(
            ShopId shop,
            UUID parcel,
            String number,
            boolean handedOver,
            @Nullable String whyRu,
            @Nullable String whyEn) {
        @Nullable
        String why(Locale locale) {
            return locale.getLanguage().equals("en") ? whyEn : whyRu;
        }
    }

    List<ParcelView> ready(@Nullable String carrier) {
        var query = new ParcelQuery(Set.of(ParcelState.READY), null, carrier, null, null, null, MOST);
        return scope.network(() -> parcels.list(query)).items();
    }

    /** Hands these of the ready parcels of a carrier over; those that may not leave stay, with the reason in the act. */
    UUID handOver(String carrier, @Nullable String courier, Collection<String> numbers, String who) {
        var chosen = ready(carrier).stream()
                .filter(parcel -> numbers.contains(parcel.number()))
                .toList();
        if (chosen.isEmpty()) throw new dev.prilavok.kernel.BadRequest("parcel");
        var manifest = scope.network(() -> insert(carrier, courier, who, chosen));
        for (var parcel : chosen) handOver(manifest, parcel, courier, Actor.warehouse(who));
        return manifest;
    }

    private UUID insert(String carrier, @Nullable String courier, String who, List<ParcelView> chosen) {
        var id = Ids.next();
        // numbers have no gaps: whoever makes the next act waits for this one
        sql.one("select pg_advisory_xact_lock(hashtext('manifest'))", row -> true);
        sql.change("""
                insert into manifest (id, number, carrier, courier, made_at, made_by)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from manifest""", id, carrier, courier, clock.instant(), who);
        sql.each(
                "insert into manifest_parcel (manifest_id, shop_id, parcel_id, parcel_number) values (?, ?, ?, ?)",
                chosen.stream()
                        .map(parcel -> new @Nullable Object[] {id, parcel.shop().value(), parcel.id(), parcel.number()})
                        .toList());
        return id;
    }

    private void handOver(UUID manifest, ParcelView parcel, @Nullable String courier, Actor actor) {
        try {
            scope.shop(parcel.shop(), () -> leaving.handOver(parcel, manifest, courier, actor));
            left(manifest, parcel);
        } catch (Refusal refused) {
            stays(manifest, parcel, refused.say(Langs.RU), refused.say(Locale.ENGLISH));
        }
    }

    private void left(UUID manifest, ParcelView parcel) {
        scope.network(() -> {
            sql.change(
                    "update manifest_parcel set handed_over = true where manifest_id = ? and shop_id = ? and parcel_id = ?",
                    manifest,
                    parcel.shop().value(),
                    parcel.id());
        });
    }

    private void stays(UUID manifest, ParcelView parcel, String ru, String en) {
        scope.network(() -> {
            sql.change(
                    "update manifest_parcel set why_ru = ?, why_en = ? where manifest_id = ? and shop_id = ? and parcel_id = ?",
                    ru,
                    en,
                    manifest,
                    parcel.shop().value(),
                    parcel.id());
        });
    }

    List<Manifest> latest(int limit) {
        return scope.network(() -> read("m.id in (select id from manifest order by number desc limit ?)", limit));
    }

    Optional<Manifest> find(UUID id) {
        return scope.network(() -> read("m.id = ?", id)).stream().findFirst();
    }

    private List<Manifest> read(String where, Object... values) {
        return sql.list("""
                select m.*, count(p.parcel_id) parcels, count(*) filter (where p.handed_over) handed_over
                from manifest m left join manifest_parcel p on p.manifest_id = m.id where\s""" + where + " group by m.id order by m.number desc", Manifests::manifest, values);
    }

    private static Manifest manifest(ResultSet row) throws SQLException {
        return new Manifest(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("carrier"),
                row.getString("courier"),
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                row.getInt("parcels"),
                row.getInt("handed_over"));
    }

    /** The parcels of an act; whether one left is read from the parcel itself, should the act not have heard of it. */
    List<Row> rows(UUID manifest) {
        return scope.network(() -> sql.list(
                """
                select r.*, p.manifest_id is not distinct from r.manifest_id as gone
                from manifest_parcel r join parcel p on p.shop_id = r.shop_id and p.id = r.parcel_id
                where r.manifest_id = ? order by r.parcel_number""",
                row -> new Row(
                        new ShopId(row.getObject("shop_id", UUID.class)),
                        row.getObject("parcel_id", UUID.class),
                        row.getString("parcel_number"),
                        row.getBoolean("handed_over") || row.getBoolean("gone"),
                        row.getString("why_ru"),
                        row.getString("why_en")),
                manifest));
    }
}
