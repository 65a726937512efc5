package dev.prilavok.order;

import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One order with everything that was agreed.
 *
 * @param goods the goods after the discount, without what the warehouse does not have
 * @param due what the courier asks for when everything is kept
 * @param dueMin the least when one of each set of alternatives is kept and all the rest
 * @param gift price of the gift wrap, paid as soon as anything is kept; absent when it is no present
 * @param credit what is paid already, online or by things that go back for it; {@code due} and {@code dueMin} are without it
 * @param agreementVersion the terms it was placed under
 */
public record OrderView(
        ShopId shop,
        UUID id,
        OrderNumber number,
        OrderState state,
        PaymentStatus payment,
        FulfilmentStatus fulfilment,
        ReturnStatus returned,
        @Nullable OrderResult result,
        Instant placedAt,
        @Nullable Instant expiresAt,
        List<OrderLineView> lines,
        DeliveryQuote delivery,
        UUID city,
        @Nullable Discount discount,
        @Nullable Money gift,
        Money goods,
        Money dueMin,
        Money due,
        Money credit,
        Buyer buyer,
        Source source,
        Locale locale,
        UUID agreementVersion,
        List<HistoryEntry> history) {

    /** What the courier asks for when exactly these lines are kept. */
    public Money due(Set<Integer> keptLines) {
        var kept = Money.total(
                goods.getCurrencyUnit(),
                lines.stream()
                        .filter(line -> keptLines.contains(line.no()))
                        .map(line -> line.part(line.left()))
                        .toList());
        return left(kept.plus(extras().due(kept)));
    }

    /** What the courier asks for when so many pieces of each line are kept. */
    public Money duePieces(Map<Integer, Integer> kept) {
        var sum = Money.total(
                goods.getCurrencyUnit(),
                lines.stream()
                        .map(line -> line.part(kept.getOrDefault(line.no(), 0)))
                        .toList());
        return left(sum.plus(extras().due(sum)));
    }

    /** What of the discount is in the goods that are left. */
    public @Nullable Money discountLeft() {
        if (discount == null) return null;
        return Money.total(lines.stream()
                        .map(line -> line.unit().multipliedBy(line.left()))
                        .toList())
                .minus(goods);
    }

    Extras extras() {
        return new Extras(delivery, gift);
    }

    /** What is left to pay when an exchange has paid its part already. */
    Money left(Money sum) {
        return sum.isGreaterThan(credit) ? sum.minus(credit) : Money.zero(sum.getCurrencyUnit());
    }

    /**
     * Whether money may still be paid for it ahead. What another carrier is to collect is on its label from the moment that the box is
     * packed; our own courier asks what is due when he stands at the door.
     */
    public boolean mayPrepay() {
        return isBeforeDispatch() && due.isPositive();
    }

    /** What was paid beyond what it costs now, after something turned out to be missing. */
    public Money surplus() {
        var kept = Money.total(
                goods.getCurrencyUnit(),
                lines.stream().map(line -> line.part(line.left())).toList());
        var whole = kept.plus(extras().due(kept));
        return credit.isGreaterThan(whole) ? credit.minus(whole) : Money.zero(whole.getCurrencyUnit());
    }

    /** Whether what is paid may still go back and be paid at the door instead. */
    public boolean mayPayAtTheDoor() {
        return isBeforeDispatch() && state != OrderState.AWAITING_PREPAYMENT && delivery.cod() && credit.isPositive();
    }

    private boolean isBeforeDispatch() {
        return switch (state) {
            case PLACED, AWAITING_PREPAYMENT, CONFIRMED -> true;
            case RELEASED -> fulfilment != FulfilmentStatus.PACKED || Waybill.isOwn(delivery.carrier());
            default -> false;
        };
    }

    /** Whether this party may cancel it now. */
    public boolean mayCancel(Actor.Kind actor) {
        return state.mayBecome(OrderState.CANCELLED, actor);
    }

    /** Whether this party may confirm it now. */
    public boolean mayConfirm(Actor.Kind actor) {
        return state.mayBecome(OrderState.CONFIRMED, actor);
    }

    @Override
    public String toString() {
        return "OrderView(" + number + ")";
    }
}
