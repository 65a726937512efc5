package dev.prilavok.returns;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.Shops;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A return as programs of the staff read it. */
@Schema(name = "Return")
record ReturnJson(
        String number,
        String shop,
        String order,
        String kind,
        String state,
        Instant requestedAt,

        @Schema(description = "The last day on which it could be asked for, where the buyer is")
        LocalDate lastDay,

        @Schema(description = "Until when the law wants the money back")
        Instant refundBy,

        String way,
        @Nullable String note,

        @Schema(description = "The withdrawal as the buyer confirmed it") @Nullable
        String statement,

        @Nullable String tracking,
        @Nullable String document,
        List<Line> lines,

        @Schema(description = "Absent until it is decided") @Nullable
        Sums sums,

        @Schema(description = "Where the money goes; whole only for those who pay") @Nullable
        String payTo,

        @Schema(description = "The first of two persons who pay a large sum") @Nullable
        String firstBy,

        List<Step> history) {

    /** Minor units of a currency: kopecks, cents. */
    @Schema(name = "Money")
    record Amount(long minor, String currency) {
        static Amount of(Money money) {
            return new Amount(Moneys.minor(money), money.getCurrencyUnit().getCode());
        }

        static @Nullable Amount orNull(@Nullable Money money) {
            return money == null ? null : of(money);
        }
    }

    @Schema(name = "ReturnLine")
    record Line(
            @Schema(description = "The line of the order") int no,
            String sku,
            String name,
            String colour,
            String size,
            int quantity,
            String reason,
            @Nullable String note,

            @Schema(description = "Addresses of photographs")
            List<String> photos,

            @Schema(description = "What is wanted instead, in an exchange") @Nullable
            String newSku,

            @Schema(description = "Pieces that were taken back; absent until it is decided") @Nullable
            Integer accepted,

            @Nullable Amount paid,
            List<Seen> seen) {
        static Line of(ReturnView one, ReturnLine line) {
            return new Line(
                    line.no(),
                    line.sku().value(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    line.quantity(),
                    line.reason().name(),
                    line.note(),
                    line.photos().stream()
                            .map(hash -> "/media/" + hash + "/1280.jpg")
                            .toList(),
                    line.newSku() == null ? null : line.newSku().value(),
                    line.accepted(),
                    Amount.orNull(line.paid()),
                    one.grades().stream()
                            .filter(unit -> unit.line() == line.no())
                            .map(unit -> new Seen(unit.grade().name(), unit.quantity(), unit.note()))
                            .toList());
        }
    }

    @Schema(name = "ReturnSeen", description = "What the warehouse saw")
    record Seen(String grade, int quantity, @Nullable String note) {}

    @Schema(name = "ReturnSums")
    record Sums(Amount goods, Amount withheld, Amount deliveryBack, Amount carried, Amount refund) {
        static @Nullable Sums of(@Nullable ReturnMoney money) {
            return money == null
                    ? null
                    : new Sums(
                            Amount.of(money.goods()),
                            Amount.of(money.withheld()),
                            Amount.of(money.deliveryBack()),
                            Amount.of(money.carried()),
                            Amount.of(money.refund()));
        }
    }

    @Schema(name = "ReturnStep")
    record Step(
            Instant at, String state, String by, @Nullable String reason) {}

    static ReturnJson of(ReturnView one, String shop, @Nullable String payTo) {
        return new ReturnJson(
                one.number(),
                shop,
                one.orderNumber().value(),
                one.kind().name(),
                one.state().name(),
                one.requestedAt(),
                one.lastDay(),
                one.refundBy(),
                one.way().name(),
                one.note(),
                one.statement(),
                one.tracking(),
                one.document(),
                one.lines().stream().map(line -> Line.of(one, line)).toList(),
                Sums.of(one.money()),
                payTo,
                one.firstBy(),
                one.history().stream()
                        .map(step -> new Step(
                                step.at(), step.to().name(), step.actor().kind().name(), step.reason()))
                        .toList());
    }

    /** What a command has made of a return; nothing personal, because answers are kept for replays. */
    @Schema(name = "ReturnMoved")
    record Moved(
            String number,
            String state,

            @Schema(description = "A large refund has its first person and waits for the second")
            boolean waitsForSecond) {
        static Moved of(ReturnView one) {
            return new Moved(
                    one.number(), one.state().name(), one.state() == ReturnState.REFUND_DUE && one.firstBy() != null);
        }
    }

    /** A page of a list. */
    @Schema(name = "ReturnPage")
    record Page(
            List<Row> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<ReturnRow> found, Shops shops) {
            return new Page(
                    found.items().stream()
                            .map(row -> Row.of(row, shops.get(row.shop()).slug()))
                            .toList(),
                    found.next());
        }
    }

    @Schema(name = "ReturnRow")
    record Row(
            String number,
            String shop,
            String order,
            String kind,
            String state,
            Instant requestedAt,
            Instant refundBy,
            String first,
            int pieces,
            @Nullable Amount refund) {
        static Row of(ReturnRow row, String shop) {
            return new Row(
                    row.number(),
                    shop,
                    row.orderNumber().value(),
                    row.kind().name(),
                    row.state().name(),
                    row.requestedAt(),
                    row.refundBy(),
                    row.first(),
                    row.pieces(),
                    Amount.orNull(row.refund()));
        }
    }

    @Override
    public String toString() {
        return "ReturnJson(" + number + ")";
    }
}
