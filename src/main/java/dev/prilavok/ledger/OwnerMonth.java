package dev.prilavok.ledger;

import dev.prilavok.tenancy.FranchiseeId;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What moved on the accounts of one franchisee in one month; a credit is positive, because these are debts of the network.
 *
 * @param waiting by how much FR_PENDING changed
 * @param available by how much FR_AVAILABLE changed
 * @param sums by kind of line; moves between the two accounts are left out
 * @param lines how many postings made the sums
 * @param hash SHA-256 over those postings in their order
 */
public record OwnerMonth(
        FranchiseeId owner,
        CurrencyUnit currency,
        Money waiting,
        Money available,
        Map<String, Money> sums,
        int lines,
        String hash) {}
