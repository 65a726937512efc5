package dev.prilavok.cases;

import dev.prilavok.tenancy.ShopId;
import org.jspecify.annotations.Nullable;

/** Which cases a list shows; what is absent does not matter. */
public record CaseFilter(
        Case.@Nullable State state,
        @Nullable CaseKind kind,
        @Nullable ShopId shop,
        @Nullable String cursor,
        int size) {}
