package dev.prilavok.checkout;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnLine;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.ReturnPolicies;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.ReturnWay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return as its buyer's program reads it. */
@Schema(name = "BuyerReturn", examples = ShopApiExamples.RETURNED)
record ShopApiReturn(
        @Schema(examples = "R7K2M9QXA") String number,
        String kind,
        String state,
        Instant requestedAt,

        @Schema(description = "Until when the law wants the money back")
        Instant refundBy,

        String way,
        @Nullable String statement,
        List<Line> lines,

        @Schema(description = "What the buyer gets; absent until it is decided") @Nullable
        ShopApiMoney refund,

        @Schema(description = "Where the money goes, masked; absent until somebody said it") @Nullable
        String payTo,

        @Schema(description = "Why it was declined") @Nullable
        String reason) {
    @Schema(name = "BuyerReturnLine")
    record Line(
            int no,
            String name,
            String colour,
            String size,
            int quantity,
            String reason,
            @Nullable String newSize) {
        static Line of(ReturnLine line) {
            return new Line(
                    line.no(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    line.quantity(),
                    line.reason().name(),
                    line.newSize());
        }
    }

    static ShopApiReturn of(ReturnView one, @Nullable String payTo) {
        var money = one.money();
        return new ShopApiReturn(
                one.number(),
                one.kind().name(),
                one.state().name(),
                one.requestedAt(),
                one.refundBy(),
                one.way().name(),
                one.statement(),
                one.lines().stream().map(Line::of).toList(),
                money == null ? null : ShopApiMoney.of(money.refund()),
                payTo,
                one.history().stream()
                        .filter(step -> step.to() == ReturnState.DECLINED || step.to() == ReturnState.REJECTED)
                        .map(step -> step.reason() == null ? "" : step.reason())
                        .findFirst()
                        .orElse(null));
    }

    /** What was asked for, and what may be asked for still. */
    @Schema(name = "BuyerReturns", examples = ShopApiExamples.RETURNS)
    record All(
            List<ShopApiReturn> items,

            @Schema(description = "Absent when nothing may come back") @Nullable
            Offer offer) {}

    /** What of an order may come back, and how. */
    @Schema(name = "ReturnOffer")
    record Offer(
            LocalDate lastDay,
            boolean over,

            @Schema(
                    description =
                            "The law wants the withdrawal confirmed: ask once to read the statement, then with confirm")
            boolean twoSteps,

            List<Offered> lines,
            List<Way> ways) {
        static Offer of(ReturnOffer offer, Map<Integer, Map<String, String>> sizes) {
            return new Offer(
                    offer.lastDay(),
                    offer.isOver(),
                    offer.policy().twoSteps(),
                    offer.lines().stream()
                            .map(line -> Offered.of(
                                    line, sizes.getOrDefault(line.line().no(), Map.of())))
                            .toList(),
                    offer.ways().stream().map(Way::of).toList());
        }
    }

    @Schema(name = "ReturnOfferLine")
    record Offered(
            int no,
            String name,
            String colour,
            String size,

            @Schema(description = "Pieces that may come back")
            int most,

            ShopApiMoney each,

            @Schema(description = "Worn next to the skin: only unopened")
            boolean hygiene,

            @Schema(description = "SKUs to have instead and their sizes")
            Map<String, String> sizes) {
        static Offered of(ReturnOffer.Line offered, Map<String, String> sizes) {
            var line = offered.line();
            return new Offered(
                    line.no(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    offered.most(),
                    ShopApiMoney.of(offered.each()),
                    offered.hygiene(),
                    sizes);
        }
    }

    @Schema(name = "ReturnWay")
    record Way(String way, ShopApiMoney carriage, boolean ourLabel) {
        static Way of(ReturnPolicies.Way way) {
            return new Way(way.way().name(), ShopApiMoney.of(way.carriage()), way.ourLabel());
        }
    }

    /** What the buyer asks for. */
    @Schema(
            name = "BuyerReturnWanted",
            examples =
                    "{\"kind\": \"RETURN\", \"way\": \"COURIER\", \"lines\": [{\"no\": 1, \"quantity\": 1, \"reason\": \"SIZE_SMALL\"}],"
                            + " \"confirm\": false}")
    record Wanted(
            @NotNull ReturnKind kind,

            @NotNull ReturnWay way,

            @NotEmpty @Size(max = 100) List<@Valid @NotNull WantedLine> lines,

            @Nullable @Size(max = 1000) @Pattern(regexp = ShopApiBodies.TEXT)
            String note,

            @Schema(description = "The statement was read and is confirmed, where the law wants that")
            boolean confirm) {}

    @Schema(name = "BuyerReturnWantedLine")
    record WantedLine(
            int no,
            @Min(1) @Max(999) int quantity,

            @NotNull RefusalReason reason,

            @Nullable @Size(max = 1000) @Pattern(regexp = ShopApiBodies.TEXT)
            String note,

            @Schema(description = "The wrapping was not opened")
            boolean sealed,

            @Nullable
            @Size(max = 64)
            @Pattern(regexp = ShopApiBodies.PLAIN)
            @Schema(description = "The SKU to have instead, in an exchange")
            String newSku) {}

    @Schema(name = "ReturnObjection", examples = "{\"words\": \"Бирки целы, фотография есть\"}")
    record Objection(
            @NotBlank @Size(max = 600) @Pattern(regexp = ShopApiBodies.TEXT)
            String words) {}

    @Schema(
            name = "ReturnPayTo",
            description = "Of the fast payment system; the number of a card is never taken",
            examples = "{\"phone\": \"8 912 345-67-89\", \"bank\": \"Т-Банк\", \"code\": \"402718\"}")
    record PayTo(
            @NotBlank @Size(max = 40) @Pattern(regexp = ShopApiBodies.PLAIN)
            String phone,

            @NotBlank @Size(max = 60) @Pattern(regexp = ShopApiBodies.PLAIN)
            String bank,

            @NotBlank @Size(max = 10) @Pattern(regexp = ShopApiBodies.PLAIN)
            String code) {
        @Override
        public String toString() {
            return "PayTo(***)";
        }
    }
}
