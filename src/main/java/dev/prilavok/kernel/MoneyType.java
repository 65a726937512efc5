package dev.prilavok.kernel;

import java.io.Serializable;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Maps Money to two columns: a bigint of minor units and a three-letter currency. */
public class MoneyType implements CompositeUserType<Money> {
    /** The two columns; Hibernate reads their names and types here, in alphabetical order. */
    @SuppressWarnings("UnusedVariable")
    public static class Columns {
        @Nullable
        String currency;

        long minor;
    }

    @Override
    public Object getPropertyValue(Money money, int property) {
        return property == 0 ? money.getCurrencyUnit().getCode() : (Object) money.getAmountMinorLong();
    }

    @Override
    @SuppressWarnings("NullAway") // absent columns are an absent amount, which Hibernate asks for as null
    public Money instantiate(ValueAccess values) {
        var currency = values.getValue(0, String.class);
        var minor = values.getValue(1, Long.class);
        return currency == null || minor == null ? null : Money.ofMinor(CurrencyUnit.of(currency.trim()), minor);
    }

    @Override
    public Class<?> embeddable() {
        return Columns.class;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public boolean equals(Money one, Money other) {
        return java.util.Objects.equals(one, other);
    }

    @Override
    public int hashCode(Money money) {
        return money.hashCode();
    }

    @Override
    public Money deepCopy(Money money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Money money) {
        return money;
    }

    @Override
    public Money assemble(Serializable cached, Object owner) {
        return (Money) cached;
    }

    @Override
    public Money replace(Money detached, Money managed, Object owner) {
        return detached;
    }
}
