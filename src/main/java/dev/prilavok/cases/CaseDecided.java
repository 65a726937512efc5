package dev.prilavok.cases;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** Somebody decided a case. */
public record CaseDecided(ShopId shop, UUID id, CaseKind kind, UUID subject, String decision) {}
