package dev.prilavok.royalty.statements;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which statements are asked for. */
public record StatementFilter(
        @Nullable YearMonth month,
        @Nullable StatementState state,
        @Nullable List<FranchiseeId> franchisees,
        @Nullable String cursor,
        int size) {}
