package dev.prilavok.office.history;

import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.cash.bank.NewBankLine;
import dev.prilavok.cash.registers.CodRegisters;
import dev.prilavok.cash.registers.Register;
import dev.prilavok.cash.registers.RegisterState;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** The carrier's register of a day: taken in, approved by two persons, found on the account, written into the books. */
@ApplicationScoped
class CashDoors {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CodRegisters registers;
    private final BankLines bank;
    private final BankMatching matching;
    private final Scope scope;

    CashDoors(CodRegisters registers, BankLines bank, BankMatching matching, Scope scope) {
        this.registers = registers;
        this.bank = bank;
        this.matching = matching;
        this.scope = scope;
    }

    /** A parcel and what was taken for it. */
    record Taken(Told told, Money collected) {}

    /** Waits until the whole register is in the books. */
    void remitted(String shop, LocalDate sold, LocalDate day, List<Taken> taken) {
        if (taken.isEmpty()) return;
        var lines = taken.stream().map(one -> line(shop + " " + sold, day, one)).toList();
        var register = scope.network(() -> registers.take(lines, "accountant")).get(0);
        if (register.state() != RegisterState.MATCHED)
            throw new IllegalStateException("the register of " + day + " is not what was taken");
        scope.network(() -> registers.approve(register.id(), "accountant"));
        scope.network(() -> registers.approve(register.id(), "director"));
        scope.network(() -> matching.confirm(onTheAccount(register, day), "register", register.id(), "accountant"));
        awaitClosed(register);
    }

    /** The bank's line of the carrier's transfer. */
    private UUID onTheAccount(Register register, LocalDate day) {
        var line = new NewBankLine(
                "history",
                day,
                register.transferred(),
                register.number(),
                register.carrier(),
                null,
                null,
                "Register " + register.number());
        return bank.take(List.of(line), null, "accountant").get(0).line();
    }

    private static RegisterLine line(String register, LocalDate day, Taken one) {
        var fee = HistoryGoods.CARRIER_FEE.of(one.collected());
        return new RegisterLine(
                HistoryGoods.CARRIER,
                register,
                one.told().tracking(),
                one.collected(),
                fee,
                one.collected().minus(fee),
                day);
    }

    private void awaitClosed(Register register) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (scope.network(() -> registers.find(register.id())).state() != RegisterState.CLOSED) {
            if (System.nanoTime() > end) throw new IllegalStateException("the register is not written: " + register);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
