package dev.prilavok.returns;

import dev.prilavok.fulfilment.Graded;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One return whole.
 *
 * @param lastDay until when it could be asked for
 * @param refundBy until when the law wants the money back
 * @param carriage what the way back costs
 * @param firstBy the first of two persons who pay a large sum
 */
public record ReturnView(
        ShopId shop,
        UUID id,
        String number,
        UUID order,
        OrderNumber orderNumber,
        ReturnKind kind,
        ReturnState state,
        Instant stateSince,
        Instant requestedAt,
        String jurisdiction,
        ZoneId zone,
        Locale locale,
        ReturnWay way,
        boolean ourLabel,
        Money carriage,
        boolean informed,
        LocalDate lastDay,
        Instant refundBy,
        @Nullable String note,
        @Nullable String statement,
        @Nullable String tracking,
        CurrencyUnit currency,
        FranchiseeId franchisee,
        UUID agreementVersion,
        @Nullable Instant receivedAt,
        @Nullable ReturnMoney money,
        @Nullable String firstBy,
        @Nullable String document,
        @Nullable UUID exchangeOrder,
        List<ReturnLine> lines,
        List<Graded> grades,
        List<ReturnStep> history) {
    /** The line of the order. */
    ReturnLine line(int no) {
        return lines.stream()
                .filter(line -> line.no() == no)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the return has no line " + no));
    }

    /** Pieces that were asked for. */
    public int pieces() {
        return lines.stream().mapToInt(ReturnLine::quantity).sum();
    }

    /** The law's clock has run out. */
    public boolean isOverdue(Instant now) {
        return state.hasClock() && !now.isBefore(refundBy);
    }

    @Override
    public String toString() {
        return "ReturnView(" + number + ")";
    }
}
