package dev.prilavok.returns.buyer;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Buyers' claims in the database. */
@ApplicationScoped
class BuyerClaimRows {
    private final Sql sql;

    BuyerClaimRows(Sql sql) {
        this.sql = sql;
    }

    Optional<BuyerClaim> find(ShopId shop, UUID id) {
        return whole("shop_id = ? and id = ?", shop.value(), id).stream().findFirst();
    }

    Optional<BuyerClaim> locked(ShopId shop, UUID id) {
        return whole("shop_id = ? and id = ? for no key update", shop.value(), id).stream()
                .findFirst();
    }

    Optional<BuyerClaim> byNumber(ShopId shop, String number) {
        return whole("shop_id = ? and number = ?", shop.value(), number).stream()
                .findFirst();
    }

    List<BuyerClaim> ofOrder(ShopId shop, UUID order) {
        return whole("shop_id = ? and order_id = ? order by id", shop.value(), order);
    }

    Optional<BuyerClaim> openOf(ShopId shop, UUID order) {
        return whole("shop_id = ? and order_id = ? and state = 'OPEN'", shop.value(), order).stream()
                .findFirst();
    }

    /** The claims that led to a return. */
    List<BuyerClaim> ledTo(ShopId shop, UUID returned) {
        return whole(
                "shop_id = ? and id in (select claim_id from buyer_claim_return where shop_id = ? and return_id = ?)",
                shop.value(),
                shop.value(),
                returned);
    }

    private List<BuyerClaim> whole(String where, @Nullable Object... values) {
        return sql.list("select * from buyer_claim where " + where, this::head, values).stream()
                .map(this::with)
                .toList();
    }

    private BuyerClaim with(BuyerClaim head) {
        var shop = head.shop().value();
        var returns = sql.list(
                "select return_id from buyer_claim_return where shop_id = ? and claim_id = ? order by return_id",
                row -> row.getObject(1, UUID.class),
                shop,
                head.id());
        var history = sql.list(
                "select * from buyer_claim_step where shop_id = ? and claim_id = ? order by id",
                BuyerClaimRows::step,
                shop,
                head.id());
        return new BuyerClaim(
                head.shop(),
                head.id(),
                head.number(),
                head.order(),
                head.orderNumber(),
                head.caseId(),
                head.what(),
                head.wish(),
                head.words(),
                head.photos(),
                head.state(),
                head.openedAt(),
                head.remedy(),
                returns,
                history);
    }

    private BuyerClaim head(ResultSet row) throws SQLException {
        var remedy = row.getString("remedy");
        return new BuyerClaim(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("order_id", UUID.class),
                new OrderNumber(row.getString("order_number")),
                row.getObject("case_id", UUID.class),
                BuyerClaim.What.valueOf(row.getString("what")),
                BuyerClaim.Remedy.valueOf(row.getString("wish")),
                row.getString("words"),
                Sql.texts(row, "photos"),
                BuyerClaimState.valueOf(row.getString("state")),
                Sql.instant(row, "opened_at"),
                remedy == null ? null : BuyerClaim.Remedy.valueOf(remedy),
                List.of(),
                List.of());
    }

    private static BuyerClaim.Step step(ResultSet row) throws SQLException {
        var from = row.getString("from_state");
        return new BuyerClaim.Step(
                Sql.instant(row, "at"),
                from == null ? null : BuyerClaimState.valueOf(from),
                BuyerClaimState.valueOf(row.getString("to_state")),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getString("actor_name")),
                row.getString("reason"));
    }

    /** Writes a new claim down; false when the order has an open one. */
    boolean insert(BuyerClaim one, Actor actor) {
        var made = sql.change(
                """
                insert into buyer_claim (shop_id, id, number, order_id, order_number, case_id, what, wish, words, photos, state, state_since,
                    opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop_id, order_id) where state = 'OPEN' do nothing""",
                one.shop().value(),
                one.id(),
                one.number(),
                one.order(),
                one.orderNumber().value(),
                one.caseId(),
                one.what(),
                one.wish(),
                one.words(),
                one.photos().toArray(String[]::new),
                one.state(),
                one.openedAt(),
                one.openedAt());
        if (made == 0) return false;
        write(one, new BuyerClaim.Step(one.openedAt(), null, one.state(), actor, null));
        return true;
    }

    /** Moves a locked claim, with its history. */
    void step(BuyerClaim one, BuyerClaim.Step step, BuyerClaim.@Nullable Remedy remedy) {
        sql.change(
                "update buyer_claim set state = ?, state_since = ?, remedy = coalesce(?, remedy) where shop_id = ? and id = ?",
                step.to(),
                step.at(),
                remedy,
                one.shop().value(),
                one.id());
        write(one, step);
    }

    private void write(BuyerClaim one, BuyerClaim.Step step) {
        sql.change(
                """
                insert into buyer_claim_step (shop_id, claim_id, id, at, from_state, to_state, actor_kind, actor_name, reason)
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

    void leadsTo(BuyerClaim one, UUID returned) {
        sql.change(
                "insert into buyer_claim_return (shop_id, claim_id, return_id) values (?, ?, ?)",
                one.shop().value(),
                one.id(),
                returned);
    }
}
