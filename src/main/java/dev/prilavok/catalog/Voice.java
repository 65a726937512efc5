package dev.prilavok.catalog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * In whose words and at whose prices goods are told at a moment.
 *
 * @param shop null for head office, which has its own words and recommended prices
 * @param catalogue version of the goods
 * @param priceGroup the group of franchisees whose prices hold; null where the general list does
 */
record Voice(
        String lang,
        @Nullable UUID shop,
        CurrencyUnit currency,
        ZoneId zone,
        long catalogue,
        @Nullable UUID priceGroup,
        Instant now) {}
