package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import org.joda.money.Money;

/** What a unit of a SKU cost head office, in the base currency of the network. */
public record UnitCost(Sku sku, Money cost) {}
