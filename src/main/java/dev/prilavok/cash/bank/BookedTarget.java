package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was written on the bank account before the bank's line came: a refund that somebody paid, cash that was brought to the bank. The
 * line says the same thing again, so what it put apart goes back to the account.
 */
@ApplicationScoped
class BookedTarget implements BankTarget {
    private static final int NEAR = 10;

    private static final String SAME_SUM = """
            select j.id, j.effective_at::date as day, coalesce(j.reason, j.source) as reason
            from ledger_posting p join ledger_journal j on j.id = p.journal_id
            where %s = ? and p.minor = ? and p.currency = ? and j.source not in ('BANK_LINE', 'BANK_MATCH')
                and j.effective_at >= ? and j.effective_at < ? and j.reverses is null
                and not exists (select 1 from ledger_journal r where r.reverses = j.id)
                and not exists (select 1 from bank_match m where m.kind = 'journal' and m.target = j.id and m.undone_by is null)
                and not exists (select 1 from bank_match m join carrier_claim c on c.id = m.target
                    where m.kind = 'claim' and m.undone_by is null and j.source = 'COURIER_CLAIM' and j.reason = c.number)
            order by j.effective_at, j.id limit 10""";

    private final Sql sql;
    private final Suspense suspense;

    BookedTarget(Sql sql, Suspense suspense) {
        this.sql = sql;
        this.suspense = suspense;
    }

    @Override
    public String kind() {
        return "journal";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        var bank = Account.of(AccountKind.BANK, line.sum().getCurrencyUnit());
        return sql.list(
                SAME_SUM.formatted(line.isIncoming() ? "p.debit" : "p.credit"),
                row -> new BankCandidate(
                        row.getObject("id", UUID.class),
                        row.getString("reason"),
                        line.rest().abs(),
                        row.getObject("day", LocalDate.class),
                        null,
                        null,
                        true,
                        "/office/ledger/journals/" + row.getObject("id", UUID.class)),
                bank.id(),
                Moneys.minor(line.rest().abs()),
                line.sum().getCurrencyUnit().getCode(),
                suspense.at(line.day().minusDays(NEAR)),
                suspense.at(line.day().plusDays(NEAR)));
    }

    @Override
    public void settle(BankMatch match) {
        suspense.cleared(match, Account.of(AccountKind.BANK, match.sum().getCurrencyUnit()), "BANK_BOOKED", null, null);
    }

    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        suspense.takenBack(match, by, reason);
    }
}
