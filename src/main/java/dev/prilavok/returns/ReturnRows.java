package dev.prilavok.returns;

import dev.prilavok.customer.Phone;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads returns whole and writes their steps. */
@ApplicationScoped
class ReturnRows {
    private static final String ONE_ORDER_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('returns of ' || ?, 0))";

    private final Sql sql;

    ReturnRows(Sql sql) {
        this.sql = sql;
    }

    /** Two requests for the same pieces are looked at one after the other. */
    void lockOrder(UUID order) {
        sql.one(ONE_ORDER_AT_A_TIME, row -> true, order.toString());
    }

    Optional<ReturnView> find(ShopId shop, UUID id) {
        return whole("shop_id = ? and id = ?", shop.value(), id).stream().findFirst();
    }

    Optional<ReturnView> locked(ShopId shop, UUID id) {
        return whole("shop_id = ? and id = ? for no key update", shop.value(), id).stream()
                .findFirst();
    }

    Optional<ReturnView> byNumber(ShopId shop, String number) {
        return whole("shop_id = ? and number = ?", shop.value(), number).stream()
                .findFirst();
    }

    List<ReturnView> ofOrder(ShopId shop, UUID order) {
        return whole("shop_id = ? and order_id = ? order by id", shop.value(), order);
    }

    Optional<ReturnView> exchangedBy(ShopId shop, UUID order) {
        return whole("shop_id = ? and exchange_order_id = ?", shop.value(), order).stream()
                .findFirst();
    }

    /** Returns that a condition finds, whole: four questions, however many there are. */
    List<ReturnView> whole(String where, @Nullable Object... values) {
        var heads = sql.list("select * from goods_return where " + where, row -> ReturnOfRow.head(row), values);
        if (heads.isEmpty()) return List.of();
        var ids = heads.stream().map(ReturnView::id).toArray(UUID[]::new);
        var lines = lines(heads, ids);
        var grades = grades(ids);
        var steps = steps(ids);
        return heads.stream()
                .map(head -> ReturnOfRow.with(
                        head,
                        lines.getOrDefault(head.id(), List.of()),
                        grades.getOrDefault(head.id(), List.of()),
                        steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private record Of<T>(UUID owner, T part) {}

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(Of::owner, Collectors.mapping(Of::part, Collectors.toList())));
    }

    private Map<UUID, List<ReturnLine>> lines(List<ReturnView> heads, UUID[] ids) {
        var currencies =
                heads.stream().collect(Collectors.toMap(ReturnView::id, ReturnView::currency, (one, same) -> one));
        return grouped(sql.list(
                "select * from goods_return_line where return_id = any (?) order by no",
                row -> {
                    var owner = row.getObject("return_id", UUID.class);
                    return new Of<>(
                            owner, ReturnOfRow.line(row, currencies.getOrDefault(owner, CurrencyUnit.of("RUB"))));
                },
                (Object) ids));
    }

    private Map<UUID, List<Graded>> grades(UUID[] ids) {
        return grouped(sql.list(
                "select * from goods_return_grade where return_id = any (?) order by no, id",
                row -> new Of<>(
                        row.getObject("return_id", UUID.class),
                        new Graded(
                                row.getInt("no"),
                                row.getInt("quantity"),
                                Grade.valueOf(row.getString("grade")),
                                row.getString("note"),
                                row.getString("photo"))),
                (Object) ids));
    }

    private Map<UUID, List<ReturnStep>> steps(UUID[] ids) {
        return grouped(sql.list(
                "select * from goods_return_step where return_id = any (?) order by id",
                row -> new Of<>(row.getObject("return_id", UUID.class), ReturnOfRow.step(row)),
                (Object) ids));
    }

    void insert(ReturnView one, Actor actor) {
        sql.change(
                """
                insert into goods_return (shop_id, id, number, order_id, order_number, kind, state, state_since, requested_at,
                    jurisdiction, zone, locale, way, our_label, carriage_minor, informed, last_day, refund_by, note, statement, currency,
                    franchisee_id, agreement_version_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.shop().value(),
                one.id(),
                one.number(),
                one.order(),
                one.orderNumber().value(),
                one.kind(),
                one.state(),
                one.stateSince(),
                one.requestedAt(),
                one.jurisdiction(),
                one.zone().getId(),
                one.locale().toLanguageTag(),
                one.way(),
                one.ourLabel(),
                Moneys.minor(one.carriage()),
                one.informed(),
                one.lastDay(),
                one.refundBy(),
                one.note(),
                one.statement(),
                one.currency().getCode(),
                one.franchisee().value(),
                one.agreementVersion());
        insertLines(one);
        write(one, new ReturnStep(one.requestedAt(), null, one.state(), actor, null));
    }

    private void insertLines(ReturnView one) {
        sql.each(
                """
                insert into goods_return_line (shop_id, return_id, no, sku, name, colour, size, picture, quantity, reason, note, photos,
                    new_sku, new_size)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.lines().stream()
                        .map(line -> new @Nullable Object[] {
                            one.shop().value(),
                            one.id(),
                            line.no(),
                            line.sku().value(),
                            line.name(),
                            line.colour(),
                            line.size(),
                            line.pictureSrc(),
                            line.quantity(),
                            line.reason(),
                            line.note(),
                            line.photos().toArray(String[]::new),
                            line.newSku() == null ? null : line.newSku().value(),
                            line.newSize()
                        })
                        .toList());
    }

    /** Moves a locked return, with its history. */
    void step(ReturnView one, ReturnStep step) {
        var moved = sql.change(
                "update goods_return set state = ?, state_since = ? where shop_id = ? and id = ? and state = ?",
                step.to(),
                step.at(),
                one.shop().value(),
                one.id(),
                step.from());
        if (moved != 1) throw new IllegalStateException("a return moved although its row was locked");
        write(one, step);
    }

    private void write(ReturnView one, ReturnStep step) {
        sql.change(
                """
                insert into goods_return_step (shop_id, return_id, id, at, from_state, to_state, actor_kind, actor_name, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                one.shop().value(),
                one.id(),
                Ids.next(),
                step.at(),
                step.from(),
                step.to(),
                step.actor().kind(),
                step.actor().name(),
                step.reason());
    }

    // The column is one of our own words, never a stranger's.
    void set(ReturnView one, String column, @Nullable Object value) {
        sql.change(
                "update goods_return set " + column + " = ? where shop_id = ? and id = ?",
                value,
                one.shop().value(),
                one.id());
    }

    void money(ReturnView one, ReturnMoney money) {
        sql.change(
                """
                update goods_return set goods_minor = ?, withheld_minor = ?, delivery_back_minor = ?, carried_minor = ?, refund_minor = ?
                where shop_id = ? and id = ?""",
                Moneys.minor(money.goods()),
                Moneys.minor(money.withheld()),
                Moneys.minor(money.deliveryBack()),
                Moneys.minor(money.carried()),
                Moneys.minor(money.refund()),
                one.shop().value(),
                one.id());
    }

    void accepted(ReturnView one, int no, int pieces, Money paid) {
        sql.change(
                "update goods_return_line set accepted = ?, paid_minor = ? where shop_id = ? and return_id = ? and no = ?",
                pieces,
                Moneys.minor(paid),
                one.shop().value(),
                one.id(),
                no);
    }

    void grades(ReturnView one, List<Graded> units, Actor actor, Instant at) {
        sql.each(
                """
                insert into goods_return_grade (shop_id, return_id, id, no, quantity, grade, note, photo, at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                units.stream()
                        .map(unit -> new @Nullable Object[] {
                            one.shop().value(),
                            one.id(),
                            Ids.next(),
                            unit.line(),
                            unit.quantity(),
                            unit.grade(),
                            unit.note(),
                            unit.photo(),
                            at,
                            actor.name()
                        })
                        .toList());
    }

    /** Pieces of each line that other returns ask for still, accepted ones aside. */
    Map<Integer, Integer> asked(ShopId shop, UUID order) {
        return sql
                .list(
                        """
                        select l.no, sum(l.quantity)::int from goods_return_line l
                        join goods_return r on r.shop_id = l.shop_id and r.id = l.return_id
                        where r.shop_id = ? and r.order_id = ? and l.accepted is null and r.state <> all (?) group by l.no""",
                        row -> Map.entry(row.getInt(1), row.getInt(2)),
                        shop.value(),
                        order,
                        ReturnState.LETS_GO.stream().map(Enum::name).toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void requisites(ReturnView one, Requisites to, Instant at) {
        sql.change(
                """
                insert into goods_return_requisites (shop_id, return_id, id, kind, phone, bank, token, at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, return_id) do update set id = excluded.id, kind = excluded.kind, phone = excluded.phone,
                    bank = excluded.bank, token = excluded.token, at = excluded.at""",
                one.shop().value(),
                one.id(),
                to.id(),
                to.kind(),
                to.phone() == null ? null : to.phone().e164(),
                to.bank(),
                to.token(),
                at);
    }

    Optional<Requisites> requisites(ShopId shop, UUID id) {
        Function<@Nullable String, @Nullable Phone> phone = e164 -> e164 == null ? null : new Phone(e164);
        return sql.one(
                "select * from goods_return_requisites where shop_id = ? and return_id = ?",
                row -> new Requisites(
                        row.getObject("id", UUID.class),
                        Requisites.Kind.valueOf(row.getString("kind")),
                        phone.apply(row.getString("phone")),
                        row.getString("bank"),
                        row.getString("token")),
                shop.value(),
                id);
    }
}
