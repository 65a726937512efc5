package dev.prilavok.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where to and how: a way of {@code Delivery.quotes}, and the pickup point where the way has one. */
public record DeliveryChoice(
        UUID city, String way, @Nullable String point) {}
