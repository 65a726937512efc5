package dev.prilavok.tenancy;

import org.jspecify.annotations.Nullable;

/** The seller of record as the law wants it in the footer. */
public record Legal(
        String seller,
        @Nullable String inn,
        @Nullable String ogrn,
        @Nullable String address) {}
