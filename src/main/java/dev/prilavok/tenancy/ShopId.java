package dev.prilavok.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A shop, the tenant. */
public record ShopId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ShopId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
