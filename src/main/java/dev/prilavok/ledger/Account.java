package dev.prilavok.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.prilavok.tenancy.FranchiseeId;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/**
 * An account of the chart, its sub-account and its currency; currencies never mix.
 *
 * @param sub the sub-account: a franchisee, an order, a carrier, a fund; empty for none
 */
public record Account(AccountKind kind, String sub, CurrencyUnit currency) {
    private static final UUID NAMES = UUID.fromString("5f1d2c44-6d1b-5d0e-8d55-0b8d2f2a7c11");

    /** An account without sub-accounts. */
    public static Account of(AccountKind kind, CurrencyUnit currency) {
        return new Account(kind, "", currency);
    }

    /** A franchisee's account. */
    public static Account of(AccountKind kind, FranchiseeId franchisee, CurrencyUnit currency) {
        return new Account(kind, franchisee.value().toString(), currency);
    }

    /** The account of an order, a return, a desk. */
    public static Account of(AccountKind kind, Object sub, CurrencyUnit currency) {
        return new Account(kind, sub.toString(), currency);
    }

    /** The same account has the same id everywhere, so that nobody has to look it up before posting. */
    public UUID id() {
        return UuidCreator.getNameBasedSha1(NAMES, kind + "/" + sub + "/" + currency.getCode());
    }

    @Override
    public String toString() {
        return sub.isEmpty() ? kind.name() : kind + "{" + sub + "}";
    }
}
