package dev.prilavok.checkout;

import dev.prilavok.customer.ConsentPurpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs send to the shop's API; checked here before anything else sees it. */
final class ShopApiBodies {
    /** No control characters: PostgreSQL stores no NUL, and no name or address has any. */
    static final String PLAIN = "[^\\p{Cntrl}]*";

    static final String TEXT = "[^\\p{Cntrl}&&[^\\n\\r\\t]]*";
    private static final String SKU = "[^\\p{Cntrl}]{1,64}";
    private static final String SHA256 = "[0-9a-f]{64}";
    private static final String WAY = "[a-z]{1,20}";

    private ShopApiBodies() {}

    @Schema(
            name = "NewCartLine",
            examples =
                    "{\"sku\": \"linen-dress-sand-48\", \"quantity\": 1, \"alternativeOf\": \"linen-dress-sand-46\"}")
    record NewLine(
            @NotNull @Pattern(regexp = SKU) String sku,
            @Min(1) @Max(99) int quantity,

            @Nullable
            @Pattern(regexp = SKU)
            @Schema(description = "The size that this one travels along with, to keep one of them")
            String alternativeOf) {}

    @Schema(name = "LineQuantity", examples = "{\"quantity\": 2}")
    record Quantity(@Min(0) @Max(99) int quantity) {}

    @Schema(name = "DeliveryChoice")
    record Choice(
            @NotNull @Schema(description = "From the list of towns")
            UUID city,

            @NotNull @Pattern(regexp = WAY) @Schema(examples = "courier")
            String way,

            @Nullable @Size(max = 64) @Pattern(regexp = PLAIN) @Schema(description = "Of the way pickup")
            String point) {}

    @Schema(name = "QuoteItem")
    record Item(
            @NotNull @Pattern(regexp = SKU) String sku,
            @Min(1) @Max(99) int quantity,

            @Nullable @Size(max = 64) @Pattern(regexp = PLAIN) @Schema(description = "Sizes to choose from share it")
            String set) {}

    @Schema(
            name = "QuoteRequest",
            description = "A cart, or items without one",
            examples =
                    "{\"items\": [{\"sku\": \"linen-dress-sand-46\", \"quantity\": 1, \"set\": \"a\"}, {\"sku\": \"linen-dress-sand-48\","
                            + " \"quantity\": 1, \"set\": \"a\"}], \"delivery\": {\"city\": \"0c5b2444-70a0-4932-980c-b4dc0d3f02b5\","
                            + " \"way\": \"courier\"}}")
    record Asked(
            @Nullable @Size(max = 64) String cart,
            @Nullable @Size(max = 30) List<@Valid @NotNull Item> items,
            @NotNull @Valid Choice delivery,

            @Schema(description = "Wrap it as a present; a shop that wraps none refuses")
            boolean gift) {}

    @Schema(
            name = "NewOrder",
            examples =
                    "{\"quote\": \"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11\", \"name\": \"Анна\", \"phone\": \"8 912 345-67-89\","
                            + " \"address\": \"Баумана, 19, кв. 4\", \"consents\": [{\"purpose\": \"ORDER_PROCESSING\"}]}")
    record NewOrder(
            @NotNull UUID quote,

            @Nullable @Size(max = 64) @Schema(description = "The cart to empty")
            String cart,

            @Nullable @Size(max = 500) @Pattern(regexp = PLAIN)
            String name,

            @Nullable @Size(max = 100) @Pattern(regexp = PLAIN) @Schema(description = "In any form")
            String phone,

            @Nullable @Size(max = 500) @Pattern(regexp = PLAIN)
            String email,

            @Nullable
            @Size(max = 1000)
            @Pattern(regexp = PLAIN)
            @Schema(description = "Street, house, flat; not for a pickup point")
            String address,

            @Nullable @Size(max = 2000) @Pattern(regexp = TEXT)
            String comment,

            @NotEmpty @Size(max = 5) List<@Valid @NotNull Given> consents) {
        @Override
        public String toString() {
            return "NewOrder(" + quote + ")";
        }
    }

    @Schema(name = "ConsentGiven")
    record Given(
            @NotNull ConsentPurpose purpose,

            @Nullable
            @Pattern(regexp = SHA256)
            @Schema(description = "Hash of the words that were shown; those of today when absent")
            String hash) {}

    @Schema(name = "Cancelling", examples = "{\"reason\": \"Нашёл другой размер\"}")
    record Cancelling(
            @Nullable @Size(max = 300) @Pattern(regexp = PLAIN)
            String reason) {}

    @Schema(name = "Nothing", examples = "{}")
    record Nothing() {}

    @Schema(name = "Code", examples = "{\"code\": \"123456\"}")
    record Code(
            @NotNull @Size(max = 20) @Pattern(regexp = PLAIN)
            String code) {}
}
