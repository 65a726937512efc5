package dev.prilavok.fulfilment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What came back in a parcel was graded and put where its grade belongs. */
public record UnitsInspected(ShopId shop, UUID parcel, UUID order, Instant at, List<Graded> units) {}
