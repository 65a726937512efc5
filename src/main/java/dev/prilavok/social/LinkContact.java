package dev.prilavok.social;

import dev.prilavok.customer.Phone;
import org.jspecify.annotations.Nullable;

/** The buyer whom a link was made for; kept apart from the link and forgotten when it ends. */
public record LinkContact(@Nullable String name, @Nullable Phone phone) {}
