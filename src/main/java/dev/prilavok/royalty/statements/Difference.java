package dev.prilavok.royalty.statements;

import dev.prilavok.royalty.LineKind;
import org.joda.money.Money;

/** How one kind of line differs between two months. */
public record Difference(LineKind kind, Money was, Money is) {
    public Money change() {
        return is.minus(was);
    }
}
