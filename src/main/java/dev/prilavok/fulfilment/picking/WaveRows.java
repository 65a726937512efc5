package dev.prilavok.fulfilment.picking;

import dev.prilavok.delivery.DispatchHours;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Waves and the orders in them; in the network's scope. */
@ApplicationScoped
class WaveRows {
    private static final int MOST_WAITING = 2_000;

    private final Sql sql;
    private final DispatchHours hours;

    WaveRows(Sql sql, DispatchHours hours) {
        this.sql = sql;
        this.hours = hours;
    }

    /** A wave and how far its planning is. */
    record Wave(
            UUID id, String number, Instant madeAt, String madeBy, String title, int orders, int waiting, int refused) {
        boolean isPlanned() {
            return waiting == 0;
        }
    }

    /** An order of a wave. */
    record Row(
            ShopId shop,
            UUID order,
            String number,
            @Nullable String whyRu,
            @Nullable String whyEn) {
        @Nullable
        String why(Locale locale) {
            return locale.getLanguage().equals("en") ? whyEn : whyRu;
        }
    }

    List<Waiting> waiting() {
        return sql.list(
                """
                select o.shop_id, o.id, o.number, o.delivery_carrier, o.delivery_title, o.delivery_way, o.currency, o.delivery_city, o.delivery_latest,
                    (select sum(quantity) from order_line l where l.shop_id = o.shop_id and l.order_id = o.id) units
                from orders o
                where o.state = 'CONFIRMED' and not exists (
                    select 1 from wave_order w where w.shop_id = o.shop_id and w.order_id = o.id and w.state = 'WAITING')
                order by o.delivery_latest, o.id limit ?""",
                row -> new Waiting(
                        new ShopId(row.getObject("shop_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("delivery_carrier"),
                        row.getString("delivery_title"),
                        row.getObject("delivery_city", UUID.class),
                        row.getObject("delivery_latest", LocalDate.class),
                        hours.of(
                                row.getString("delivery_carrier"),
                                row.getString("delivery_way"),
                                row.getObject("delivery_city", UUID.class),
                                row.getString("currency")),
                        row.getInt("units")),
                MOST_WAITING);
    }

    UUID insert(String number, Criterion by, String title, String who, Instant at, List<Waiting> orders) {
        var wave = Ids.next();
        sql.change(
                "insert into wave (id, number, made_at, made_by, title, criterion) values (?, ?, ?, ?, ?, ?)",
                wave,
                number,
                at,
                who,
                title,
                by);
        sql.each(
                """
                insert into wave_order (wave_id, shop_id, order_id, order_number) values (?, ?, ?, ?)
                on conflict (shop_id, order_id) where state = 'WAITING' do nothing""",
                orders.stream()
                        .map(order -> new Object[] {wave, order.shop().value(), order.id(), order.number()})
                        .toList());
        return wave;
    }

    List<Row> left(UUID wave) {
        return rows("wave_id = ? and state = 'WAITING' order by order_id", wave);
    }

    List<Row> refused(UUID wave) {
        return rows("wave_id = ? and state = 'REFUSED' order by order_id", wave);
    }

    private List<Row> rows(String where, Object... values) {
        return sql.list(
                "select * from wave_order where " + where,
                row -> new Row(
                        new ShopId(row.getObject("shop_id", UUID.class)),
                        row.getObject("order_id", UUID.class),
                        row.getString("order_number"),
                        row.getString("why_ru"),
                        row.getString("why_en")),
                values);
    }

    void planned(UUID wave, Row row, UUID parcel) {
        sql.change(
                "update wave_order set state = 'PLANNED', parcel_id = ? where wave_id = ? and shop_id = ? and order_id = ?",
                parcel,
                wave,
                row.shop().value(),
                row.order());
    }

    void refused(UUID wave, Row row, String ru, String en) {
        sql.change("""
                update wave_order set state = 'REFUSED', why_ru = ?, why_en = ?
                where wave_id = ? and shop_id = ? and order_id = ? and state = 'WAITING'""", ru, en, wave, row.shop().value(), row.order());
    }

    Optional<Wave> find(UUID wave) {
        return waves("w.id = ?", wave).stream().findFirst();
    }

    List<Wave> latest(int limit) {
        return waves("w.id in (select id from wave order by id desc limit ?)", limit);
    }

    private List<Wave> waves(String where, Object... values) {
        return sql.list("""
                select w.*, count(o.order_id) orders, count(*) filter (where o.state = 'WAITING') waiting,
                    count(*) filter (where o.state = 'REFUSED') refused
                from wave w left join wave_order o on o.wave_id = w.id where\s""" + where + " group by w.id order by w.id desc", WaveRows::wave, values);
    }

    private static Wave wave(ResultSet row) throws SQLException {
        return new Wave(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                row.getString("title"),
                row.getInt("orders"),
                row.getInt("waiting"),
                row.getInt("refused"));
    }
}
