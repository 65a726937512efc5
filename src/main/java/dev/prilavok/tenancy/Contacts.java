package dev.prilavok.tenancy;

import org.jspecify.annotations.Nullable;

/** How to reach the people of a shop; only what exists is shown. */
public record Contacts(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String city,
        @Nullable String hours,
        @Nullable String telegram,
        @Nullable String vk,
        @Nullable String whatsapp) {}
