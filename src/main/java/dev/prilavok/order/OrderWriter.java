package dev.prilavok.order;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes a placed order, its lines, buyer and first step in one round trip. */
@ApplicationScoped
class OrderWriter {
    private static final int TRIES = 20;

    /** A number that is taken already writes nothing at all, and another one is drawn. */
    private static final String WRITE = """
            with placed as (
                insert into orders (shop_id, id, number, state, payment_status, fulfilment_status, return_status, settlement_status,
                    placed_at, expires_at, franchisee_id, agreement_version_id, customer_id, quote_id, basket_hash, status_hash,
                    idempotency_key, locale, currency, goods_minor, due_min_minor, due_minor, discount_minor, discount_funder,
                    delivery_carrier, delivery_way, delivery_point, delivery_city, delivery_title, delivery_minor,
                    delivery_free_from_minor, delivery_earliest, delivery_latest, delivery_trial, delivery_cod,
                    delivery_cod_limit_minor, gift_minor, source_channel, source_link, source_post, source_campaign)
                values (?, ?, ?, 'PLACED', 'COD_EXPECTED', 'NONE', 'NONE', 'NOT_DUE', %s)
                on conflict (shop_id, number) do nothing
                returning shop_id, id, quote_id, placed_at
            ), lines as (
                insert into order_line (shop_id, order_id, no, sku, product_id, slug, name, colour, size, picture, quantity,
                    alternative, weight_grams, marked, unit_minor, total_minor, retail_minor, wholesale_minor, price_list_version,
                    vat_bp, discount_minor, product_version)
                select p.shop_id, p.id, l.* from placed p, unnest(?::int[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::int[], ?::text[], ?::int[], ?::bool[], ?::int8[], ?::int8[], ?::int8[], ?::int8[],
                    ?::text[], ?::int[], ?::int8[], ?::int[]) l
            ), buyer as (
                insert into order_buyer (shop_id, order_id, name, phone, phone_key, email, address, comment)
                select shop_id, id, ?, ?, ?, ?, ?, ? from placed
            ), step as (
                insert into order_history (shop_id, order_id, id, at, to_state, actor_kind, actor_name)
                select shop_id, id, ?, placed_at, 'PLACED', 'BUYER', 'buyer' from placed
            ), open as (
                insert into order_open (phone_key, order_id) select ?, id from placed
            )
            update quote q set order_id = p.id, ordered_by = ? from placed p
            where q.shop_id = p.shop_id and q.id = p.quote_id and q.order_id is null""".formatted(String.join(", ", Collections.nCopies(33, "?")));

    private final Sql sql;
    private final SecureRandom random = new SecureRandom();

    OrderWriter(Sql sql) {
        this.sql = sql;
    }

    /** @throws QuoteExpired when the quote has meanwhile become an order of somebody else */
    OrderNumber write(NewOrder order) {
        for (var tried = 0; tried < TRIES; tried++) {
            var number = OrderNumber.random(random);
            if (sql.change(WRITE, values(order, number)) == 1) return number;
            if (taken(order)) throw new QuoteExpired();
        }
        throw new IllegalStateException("no free order number was found in " + TRIES + " draws");
    }

    private boolean taken(NewOrder order) {
        var quote = order.kept().quote().id();
        return sql.one(
                        "select order_id is not null from quote where shop_id = ? and id = ?",
                        row -> row.getBoolean(1),
                        order.shop().value(),
                        quote)
                .orElse(true);
    }

    private static @Nullable Object[] values(NewOrder order, OrderNumber number) {
        var values = new ArrayList<@Nullable Object>();
        head(values, order, number);
        money(values, order.kept().quote());
        carriage(values, order.kept());
        var source = order.draft().source();
        Collections.addAll(values, source.channel(), source.link(), source.post(), source.campaign());
        lines(values, order);
        var buyer = order.draft().buyer();
        Collections.addAll(
                values,
                buyer.name(),
                buyer.phone().e164(),
                order.phoneKey(),
                buyer.email(),
                buyer.addressLine(),
                buyer.comment());
        Collections.addAll(values, Ids.next(), order.phoneKey(), order.phoneKey());
        return values.toArray();
    }

    private static void head(List<@Nullable Object> values, NewOrder order, OrderNumber number) {
        Collections.addAll(
                values,
                order.shop().value(),
                order.id(),
                number.value(),
                order.placedAt(),
                order.expiresAt(),
                order.franchisee().value(),
                order.agreementVersion(),
                order.customer().value(),
                order.kept().quote().id(),
                order.basketHash(),
                Sha256.hex(order.statusToken()),
                order.draft().idempotencyKey(),
                order.draft().locale().toLanguageTag());
    }

    private static void money(List<@Nullable Object> values, Quote quote) {
        var discount = quote.discount();
        if (discount != null && discount.amount().isZero()) discount = null;
        Collections.addAll(
                values,
                quote.goods().getCurrencyUnit().getCode(),
                Moneys.minor(quote.goodsMax()),
                Moneys.minor(quote.dueMin()),
                Moneys.minor(quote.due(quote.dues().all())),
                discount == null ? 0L : Moneys.minor(discount.amount()),
                discount == null ? null : discount.funder());
    }

    private static void carriage(List<@Nullable Object> values, KeptQuote kept) {
        var way = kept.quote().delivery();
        Collections.addAll(
                values,
                way.carrier(),
                way.way(),
                way.pointCode(),
                kept.asked().delivery().city(),
                way.title(),
                Moneys.minor(way.price()),
                minor(way.freeFrom()),
                way.earliest(),
                way.latest(),
                way.trial(),
                way.cod(),
                minor(way.codLimit()),
                minor(kept.quote().gift()));
    }

    private static void lines(List<@Nullable Object> values, NewOrder order) {
        var lines = order.kept().quote().lines();
        var pieces = order.kept().pieces();
        var prices = order.pricing();
        Collections.addAll(
                values,
                column(lines, QuoteLine::no, new Integer[0]),
                column(lines, line -> line.sku().value(), new String[0]),
                column(lines, QuoteLine::product, new java.util.UUID[0]),
                column(lines, QuoteLine::slug, new String[0]),
                column(lines, QuoteLine::name, new String[0]),
                column(lines, QuoteLine::colour, new String[0]),
                column(lines, QuoteLine::size, new String[0]),
                column(lines, OrderWriter::picture, new String[0]),
                column(lines, QuoteLine::quantity, new Integer[0]),
                column(lines, QuoteLine::alternative, new String[0]),
                column(pieces, KeptQuote.Piece::weightGrams, new Integer[0]),
                column(pieces, KeptQuote.Piece::marked, new Boolean[0]),
                column(lines, line -> Moneys.minor(line.unit()), new Long[0]),
                column(lines, line -> Moneys.minor(line.total()), new Long[0]),
                column(prices, price -> Moneys.minor(price.retail()), new Long[0]),
                column(prices, price -> Moneys.minor(price.wholesale()), new Long[0]),
                column(prices, PricingSnapshot::priceListVersion, new String[0]),
                column(prices, price -> price.vat().basisPoints(), new Integer[0]),
                column(prices, price -> Moneys.minor(price.discount()), new Long[0]),
                column(prices, PricingSnapshot::productVersion, new Integer[0]));
    }

    private static <T, C> C[] column(List<T> rows, Function<T, @Nullable C> value, C[] type) {
        return rows.stream().map(value).toList().toArray(type);
    }

    private static @Nullable String picture(QuoteLine line) {
        return line.picture() == null ? null : line.picture().src(240);
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : Moneys.minor(money);
    }
}
