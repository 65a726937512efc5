package dev.prilavok.returns;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.customer.Phone;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Goods that were kept and come back within the legal term, from the request to the money. */
@ApplicationScoped
public class Returns {
    private static final int LONGEST_BANK = 60;
    private static final int LONGEST_TOKEN = 200;

    private final ReturnDesk desk;
    private final ReturnRows rows;
    private final ReturnSteps steps;
    private final ReturnDecisions decisions;
    private final AcceptedRows accepted;
    private final Orders orders;
    private final Cases cases;
    private final Stock stock;
    private final Shops shops;
    private final SizeExchanges exchanges;
    private final ReturnNotices notices;
    private final ReturnsConfig config;
    private final Clock clock;

    Returns(
            ReturnDesk desk,
            ReturnRows rows,
            ReturnSteps steps,
            ReturnDecisions decisions,
            AcceptedRows accepted,
            Orders orders,
            Cases cases,
            Stock stock,
            Shops shops,
            SizeExchanges exchanges,
            ReturnNotices notices,
            ReturnsConfig config,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.steps = steps;
        this.decisions = decisions;
        this.accepted = accepted;
        this.orders = orders;
        this.cases = cases;
        this.stock = stock;
        this.shops = shops;
        this.exchanges = exchanges;
        this.notices = notices;
        this.config = config;
        this.clock = clock;
    }

    /** What of an order may come back; empty when the buyer has received nothing. */
    @Transactional
    public Optional<ReturnOffer> offer(OrderView order) {
        return desk.offer(shops.get(order.shop()), order);
    }

    /**
     * Asks for a return. What the law plainly gives is approved at once; a large one waits for head office.
     *
     * @throws ReturnRefused when it is too late, saying until when it was possible, or when the goods cannot come back
     */
    @Transactional
    public ReturnView request(ShopId shop, NewReturn wanted, Actor actor) {
        var order = orders.byId(shop, wanted.order()).orElseThrow(() -> new NotFound("order"));
        rows.lockOrder(order.id());
        var one = desk.asked(shops.get(shop), order, wanted, actor);
        if (wanted.statement() == null && desk.wantsStatement(order, actor)) throw ReturnRefused.confirmationMissing();
        rows.insert(one, actor);
        steps.tellOrder(one);
        notices.made(one);
        var stored = steps.lock(shop, one.id());
        return isLarge(order, stored) ? stored : approved(stored, Actor.system());
    }

    /** Refuses what a request would refuse; stores nothing. */
    @Transactional
    public void weigh(ShopId shop, NewReturn wanted, Actor actor) {
        var order = orders.byId(shop, wanted.order()).orElseThrow(() -> new NotFound("order"));
        desk.asked(shops.get(shop), order, wanted, actor);
    }

    /**
     * Refuses what looks like the number of a card, before anything else reads it, and a phone without its bank.
     *
     * @throws ReturnRefused saying which
     */
    public void refuseOdd(@Nullable String phone, @Nullable String bank) {
        if (Requisites.hasCardNumber(phone) || Requisites.hasCardNumber(bank)) throw ReturnRefused.cardNumber();
        if (bank == null || bank.isBlank()) throw ReturnRefused.bankMissing();
    }

    /** Where goods are brought or posted to. */
    public String warehouseAddress() {
        return config.warehouseAddress().orElse("");
    }

    private boolean isLarge(OrderView order, ReturnView one) {
        var sum = Money.total(
                one.currency(),
                order.lines().stream()
                        .map(line -> one.lines().stream()
                                .filter(back -> back.no() == line.no())
                                .map(back -> RefundSum.paid(line, line.pieces().returned(), back.quantity()))
                                .findFirst()
                                .orElse(Money.zero(one.currency())))
                        .toList());
        return isAbove(sum, config.looksAtAbove());
    }

    private static boolean isAbove(Money sum, Map<String, BigDecimal> limits) {
        var most = limits.get(sum.getCurrencyUnit().getCode());
        return most != null && sum.getAmount().compareTo(most) > 0;
    }

    private ReturnView approved(ReturnView one, Actor actor) {
        var moved = steps.step(one, ReturnState.APPROVED, actor, null);
        var waiting = steps.step(moved, ReturnState.AWAITING_SHIPMENT, Actor.system(), null);
        return one.kind() == ReturnKind.EXCHANGE ? exchanges.order(waiting) : waiting;
    }

    /** Head office agrees, at once or after an appeal. */
    @Transactional
    public ReturnView approve(ShopId shop, UUID id, Actor actor) {
        return approved(steps.lock(shop, id), actor);
    }

    /** Head office says no, and why. */
    @Transactional
    public ReturnView decline(ShopId shop, UUID id, Actor actor, String reason) {
        if (reason.isBlank()) throw ReturnRefused.reasonMissing();
        return steps.step(steps.lock(shop, id), ReturnState.DECLINED, actor, reason);
    }

    /** The buyer does not agree with a no: a case for a person. */
    @Transactional
    public UUID appeal(ShopId shop, UUID id, String words, Actor actor) {
        var one = steps.in(shop, id, ReturnState.DECLINED);
        if (Requisites.hasCardNumber(words)) throw ReturnRefused.cardNumber();
        return cases.open(new NewCase(
                shop,
                CaseKind.RETURN_APPEAL,
                one.id(),
                one.number(),
                one.orderNumber().value(),
                Map.of("words", words.strip()),
                clock.instant().plus(config.caseDue()),
                actor.name()));
    }

    /** The buyer keeps the goods after all. */
    @Transactional
    public ReturnView cancel(ShopId shop, UUID id, Actor actor) {
        var after = steps.step(steps.lock(shop, id), ReturnState.CANCELLED, actor, null);
        exchanges.cancelled(after, actor);
        return after;
    }

    /**
     * Writes down where the money goes; until it is sent it may be changed.
     *
     * @throws ReturnRefused when something looks like the number of a card
     */
    @Transactional
    public void pay(ShopId shop, UUID id, @Nullable Phone phone, @Nullable String bank, @Nullable String token) {
        var one = steps.lock(shop, id);
        if (one.state().isOver() || one.state() == ReturnState.REFUND_SENT || one.state() == ReturnState.REFUNDED)
            throw ReturnRefused.moved(one.state());
        if (Requisites.hasCardNumber(bank) || Requisites.hasCardNumber(token)) throw ReturnRefused.cardNumber();
        if (phone == null && token == null) throw ReturnRefused.requisitesMissing();
        if (phone != null && (bank == null || bank.isBlank())) throw ReturnRefused.bankMissing();
        var to = new Requisites(
                Ids.next(),
                phone == null ? Requisites.Kind.CARD_TOKEN : Requisites.Kind.SBP,
                phone,
                phone == null ? null : cut(bank, LONGEST_BANK),
                phone == null ? cut(token, LONGEST_TOKEN) : null);
        rows.requisites(one, to, clock.instant());
        // whoever agreed before agreed to another account
        if (one.firstBy() != null) rows.set(one, "first_by", null);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        if (text == null) return null;
        var plain = text.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(most, plain.length()));
    }

    /** Where the money goes. */
    @Transactional
    public Optional<Requisites> requisites(ShopId shop, UUID id) {
        return rows.requisites(shop, id);
    }

    /** A carrier has the goods. */
    @Transactional
    public ReturnView inTransit(ShopId shop, UUID id, @Nullable String tracking, Actor actor) {
        var one = steps.lock(shop, id);
        if (tracking != null && !tracking.isBlank()) rows.set(one, "tracking", cut(tracking, LONGEST_BANK));
        return steps.step(one, ReturnState.IN_TRANSIT, actor, null);
    }

    /** The warehouse has the goods. */
    @Transactional
    public ReturnView receive(ShopId shop, UUID id, Actor actor) {
        var one = steps.lock(shop, id);
        rows.set(one, "received_at", clock.instant());
        var after = steps.step(one, ReturnState.RECEIVED, actor, null);
        stock.transfer(new Transfer(Ids.next(), one.order(), one.number(), null, ReturnUnits.received(one)));
        return after;
    }

    /**
     * Grades what came, piece by piece; what is fit is sold again at once.
     *
     * @throws ReturnRefused when more is graded than was announced
     */
    @Transactional
    public ReturnView inspect(ShopId shop, UUID id, List<Graded> counted, Actor actor) {
        var one = steps.in(shop, id, ReturnState.RECEIVED);
        var all = ReturnUnits.complete(one, counted);
        rows.grades(one, all, actor, clock.instant());
        var after = steps.step(one, ReturnState.INSPECTED, actor, null);
        var legs = ReturnUnits.inspected(one, all);
        if (!legs.isEmpty()) stock.transfer(new Transfer(Ids.next(), one.order(), one.number(), null, legs));
        return after;
    }

    /**
     * Head office takes so many pieces of each line back; the sums follow from prices frozen with the order.
     *
     * @throws ReturnRefused when less is taken than was asked for and nobody says why
     */
    @Transactional
    public ReturnView decide(ShopId shop, UUID id, Map<Integer, Integer> taken, Actor actor, @Nullable String reason) {
        return decisions.decide(steps.in(shop, id, ReturnState.INSPECTED), taken, actor, reason);
    }

    /** The goods are lost on their way back; when the carriage was ours, the buyer gets the money all the same. */
    @Transactional
    public ReturnView lost(ShopId shop, UUID id, Actor actor) {
        return decisions.lost(steps.step(steps.lock(shop, id), ReturnState.LOST_ON_WAY, actor, null), actor);
    }

    /**
     * The money is on its way by a document of the bank. A large sum takes two persons: the first one's word is kept.
     *
     * @throws ReturnRefused when the second person is the first one again, or when nobody knows where to pay
     */
    @Transactional
    public ReturnView refundSent(ShopId shop, UUID id, String document, Actor actor) {
        var one = steps.in(shop, id, ReturnState.REFUND_DUE);
        if (document.isBlank()) throw ReturnRefused.documentMissing();
        if (rows.requisites(shop, id).isEmpty()) throw ReturnRefused.requisitesMissing();
        var sum = one.money() == null ? Money.zero(one.currency()) : one.money().refund();
        if (isAbove(sum, config.twoPersonsAbove())) {
            if (one.firstBy() == null) {
                rows.set(one, "first_by", actor.name());
                rows.set(one, "document", cut(document, LONGEST_TOKEN));
                return steps.lock(shop, id);
            }
            if (one.firstBy().equals(actor.name())) throw ReturnRefused.secondPerson(limit(one.currency()));
        }
        rows.set(one, "document", cut(document, LONGEST_TOKEN));
        return steps.step(one, ReturnState.REFUND_SENT, actor, cut(document, LONGEST_TOKEN));
    }

    /**
     * The money goes back by the provider that had taken it. It is sent at once; a large sum waits for its two persons, and only says where
     * it will go.
     */
    @Transactional
    public ReturnView refundByProvider(ShopId shop, UUID id, String provider) {
        var one = steps.in(shop, id, ReturnState.REFUND_DUE);
        if (rows.requisites(shop, id).isEmpty()) pay(shop, id, null, null, provider);
        var sum = one.money() == null ? Money.zero(one.currency()) : one.money().refund();
        if (isAbove(sum, config.twoPersonsAbove())) return one;
        rows.set(one, "document", provider);
        return steps.step(one, ReturnState.REFUND_SENT, Actor.payment(provider), provider);
    }

    private Money limit(CurrencyUnit currency) {
        return Money.of(currency, config.twoPersonsAbove().getOrDefault(currency.getCode(), BigDecimal.ZERO));
    }

    /** The bank has paid. */
    @Transactional
    public ReturnView refunded(ShopId shop, UUID id, Actor actor) {
        var paid = steps.step(steps.lock(shop, id), ReturnState.REFUNDED, actor, null);
        return steps.step(paid, ReturnState.CLOSED, Actor.system(), null);
    }

    /** The bank sent the money back; it is due again, and both persons look anew. */
    @Transactional
    public ReturnView refundFailed(ShopId shop, UUID id, String reason, Actor actor) {
        if (reason.isBlank()) throw ReturnRefused.reasonMissing();
        var failed = steps.step(steps.lock(shop, id), ReturnState.REFUND_FAILED, actor, reason);
        rows.set(failed, "first_by", null);
        return steps.step(failed, ReturnState.REFUND_DUE, Actor.system(), null);
    }

    /** The return of an id. */
    @Transactional
    public Optional<ReturnView> find(ShopId shop, UUID id) {
        return rows.find(shop, id);
    }

    /** The return of a number. */
    @Transactional
    public Optional<ReturnView> byNumber(ShopId shop, String number) {
        return rows.byNumber(shop, number);
    }

    /** Everything that was asked for of an order, the oldest first. */
    @Transactional
    public List<ReturnView> ofOrder(ShopId shop, UUID order) {
        return rows.ofOrder(shop, order);
    }

    /** What was announced when goods were taken back. */
    @Transactional
    public Optional<ReturnAccepted> accepted(ShopId shop, UUID id) {
        return accepted.of(shop, id);
    }

    /** What was announced whenever goods of an order were taken back, the oldest first. */
    @Transactional
    public List<ReturnAccepted> acceptedOf(ShopId shop, UUID order) {
        return accepted.ofOrder(shop, order);
    }

    /** What was announced in a shop, from the oldest on; for those who write books from it later. */
    @Transactional
    public List<ReturnAccepted> acceptedAfter(ShopId shop, @Nullable UUID last, int size) {
        return accepted.after(shop, last, size);
    }
}
