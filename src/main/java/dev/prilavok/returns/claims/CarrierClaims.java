package dev.prilavok.returns.claims;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Claims to carriers, from the loss to the money. */
@ApplicationScoped
public class CarrierClaims {
    private static final Set<LineOutcome> GONE = Set.of(LineOutcome.LOST, LineOutcome.DAMAGED);

    private final ClaimRows rows;
    private final ClaimTerms terms;
    private final Orders orders;
    private final Cases cases;
    private final Event<ClaimMoved> moved;
    private final Clock clock;

    CarrierClaims(ClaimRows rows, ClaimTerms terms, Orders orders, Cases cases, Event<ClaimMoved> moved, Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.orders = orders;
        this.cases = cases;
        this.moved = moved;
        this.clock = clock;
    }

    /** Opens the claim for a parcel when the latest truth about it is that something is gone; once for a parcel. */
    @Transactional
    public Optional<CarrierClaim> open(ShopId shop, UUID order, UUID parcel) {
        var there = rows.ofParcel(shop, parcel);
        if (there.isPresent()) return there;
        return orders.outcomes(shop, order).stream()
                .filter(outcome -> outcome.parcel().equals(parcel))
                .reduce((before, later) -> later)
                .filter(outcome -> outcome.lines().stream().anyMatch(line -> GONE.contains(line.outcome())))
                .map(this::open);
    }

    private CarrierClaim open(LineOutcomes outcome) {
        var now = clock.instant();
        var id = Ids.next();
        var what = outcome.pieces(LineOutcome.LOST) > 0 ? CarrierClaim.What.LOST : CarrierClaim.What.DAMAGED;
        var claim = new CarrierClaim(
                outcome.shop(),
                id,
                "K" + id.toString().substring(24).toUpperCase(Locale.ROOT),
                ClaimState.DRAFT,
                now,
                what,
                outcome.parcel(),
                outcome.parcelNumber(),
                outcome.order(),
                outcome.number(),
                outcome.carrier(),
                outcome.trackingNumber(),
                outcome.occurredAt(),
                now,
                terms.fileBy(outcome.carrier(), outcome.occurredAt()),
                null,
                gone(outcome),
                null,
                null,
                null,
                List.of());
        if (rows.insert(claim)) tell(claim);
        return rows.ofParcel(outcome.shop(), outcome.parcel()).orElseThrow();
    }

    // Goods were declared at what the buyer would have paid for them.
    private static Money gone(LineOutcomes outcome) {
        return Money.total(
                outcome.due().getCurrencyUnit(),
                outcome.lines().stream()
                        .filter(line -> GONE.contains(line.outcome()))
                        .map(LineOutcomes.Line::paid)
                        .toList());
    }

    private void tell(CarrierClaim claim) {
        var facts = new HashMap<String, String>();
        facts.put("said", claim.what().name());
        facts.put("carrier", claim.carrier());
        facts.put("parcel", claim.parcelNumber());
        facts.put("declared", claim.declared().toString());
        if (claim.tracking() != null) facts.put("tracking", claim.tracking());
        cases.open(new NewCase(
                claim.shop(),
                CaseKind.CARRIER_CLAIM,
                claim.id(),
                claim.number(),
                claim.orderNumber().value(),
                facts,
                claim.fileBy(),
                "system"));
    }

    /** Head office sent it to the carrier; the clock of the answer begins. */
    @Transactional
    public CarrierClaim file(ShopId shop, UUID id, @Nullable String outgoing, String by) {
        var claim = lock(shop, id);
        rows.answerBy(claim, terms.answerBy(claim.carrier(), clock.instant()));
        return step(claim, ClaimState.FILED, by, outgoing);
    }

    /**
     * The carrier agreed to a sum, whole or part of what was claimed.
     *
     * @throws ClaimRefused when the sum is none, or more than was claimed
     */
    @Transactional
    public CarrierClaim granted(ShopId shop, UUID id, Money sum, String by, @Nullable String note) {
        var claim = lock(shop, id);
        if (!sum.isSameCurrency(claim.declared()) || !sum.isPositive() || sum.isGreaterThan(claim.declared()))
            throw ClaimRefused.sum();
        rows.granted(claim, sum);
        var whole = sum.isEqual(claim.declared());
        return step(claim, whole ? ClaimState.ACCEPTED : ClaimState.PARTIAL, by, note);
    }

    /** The carrier said no, and why. */
    @Transactional
    public CarrierClaim rejected(ShopId shop, UUID id, String by, @Nullable String note) {
        if (note == null || note.isBlank()) throw ClaimRefused.note();
        return step(lock(shop, id), ClaimState.REJECTED, by, note);
    }

    /** Head office does not agree with the carrier. */
    @Transactional
    public CarrierClaim escalated(ShopId shop, UUID id, String by, @Nullable String note) {
        return step(lock(shop, id), ClaimState.ESCALATED, by, note);
    }

    /** The carrier has paid, by a document of the bank. */
    @Transactional
    public CarrierClaim paid(ShopId shop, UUID id, String by, @Nullable String document) {
        var claim = lock(shop, id);
        rows.document(claim, document);
        return step(claim, ClaimState.PAID, by, document);
    }

    /**
     * The money is given up, by two persons.
     *
     * @throws ClaimRefused when the second person is the first one again
     */
    @Transactional
    public CarrierClaim writtenOff(ShopId shop, UUID id, String by, @Nullable String note) {
        var claim = lock(shop, id);
        if (!claim.state().mayBecome(ClaimState.WRITTEN_OFF)) throw ClaimRefused.moved(claim.state());
        if (claim.firstBy() == null) {
            rows.firstBy(claim, by);
            return lock(shop, id);
        }
        if (claim.firstBy().equals(by)) throw ClaimRefused.secondPerson();
        return step(claim, ClaimState.WRITTEN_OFF, by, note);
    }

    private CarrierClaim lock(ShopId shop, UUID id) {
        return rows.locked(shop, id).orElseThrow(() -> new NotFound("claim"));
    }

    private CarrierClaim step(CarrierClaim claim, ClaimState to, String by, @Nullable String note) {
        if (!claim.state().mayBecome(to)) throw ClaimRefused.moved(claim.state());
        return write(claim, to, by, note);
    }

    private CarrierClaim write(CarrierClaim claim, ClaimState to, String by, @Nullable String note) {
        rows.step(claim, new CarrierClaim.Step(clock.instant(), claim.state(), to, by, note));
        var now = lock(claim.shop(), claim.id());
        moved.fire(new ClaimMoved(now, claim.state(), by));
        return now;
    }

    /**
     * The money that a claim was said to be paid with was for something else.
     *
     * @throws ClaimRefused when it is not paid
     */
    @Transactional
    public CarrierClaim unpaid(ShopId shop, UUID id, String by, String why) {
        var claim = lock(shop, id);
        if (claim.state() != ClaimState.PAID || claim.granted() == null) throw ClaimRefused.moved(claim.state());
        rows.document(claim, null);
        var whole = claim.granted().isEqual(claim.declared());
        return write(claim, whole ? ClaimState.ACCEPTED : ClaimState.PARTIAL, by, why);
    }

    /** Claims about an order that carriers agreed to and have not paid. */
    @Transactional
    public List<CarrierClaim> awaited(ShopId shop, UUID order) {
        return rows.awaited(shop, order);
    }

    /** Claims that carriers agreed to and have not paid, of this sum or with a number in these words; in the network's scope. */
    @Transactional
    public List<CarrierClaim> awaited(Money sum, String words) {
        return rows.awaited(sum, words);
    }

    /** A claim by id. */
    @Transactional
    public Optional<CarrierClaim> find(ShopId shop, UUID id) {
        return rows.find(shop, id);
    }

    /** The claim about a parcel. */
    @Transactional
    public Optional<CarrierClaim> ofParcel(ShopId shop, UUID parcel) {
        return rows.ofParcel(shop, parcel);
    }

    /** The claim of a number. */
    @Transactional
    public Optional<CarrierClaim> byNumber(ShopId shop, String number) {
        return rows.byNumber(shop, number);
    }

    /** Claims of the network, those to be filed first at the top; in the network's scope. */
    @Transactional
    public Slice<CarrierClaim> list(@Nullable String cursor, int size) {
        return rows.list(cursor, size);
    }
}
