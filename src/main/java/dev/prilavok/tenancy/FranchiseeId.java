package dev.prilavok.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A franchisee: the person or firm that owns shops and the money accounts. */
public record FranchiseeId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FranchiseeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
