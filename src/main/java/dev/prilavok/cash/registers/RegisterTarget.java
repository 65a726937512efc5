package dev.prilavok.cash.registers;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Money that came in for a register of a carrier. */
@ApplicationScoped
class RegisterTarget implements BankTarget {
    private final CodRegisters registers;
    private final RegisterRows rows;
    private final CarrierParties parties;

    RegisterTarget(CodRegisters registers, RegisterRows rows, CarrierParties parties) {
        this.registers = registers;
        this.rows = rows;
        this.parties = parties;
    }

    @Override
    public String kind() {
        return "register";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        if (!line.isIncoming()) return List.of();
        return rows.awaited(line.rest(), line.purpose()).stream()
                .map(this::candidate)
                .toList();
    }

    private BankCandidate candidate(Register register) {
        var party = parties.of(register.carrier());
        return new BankCandidate(
                register.id(),
                register.number(),
                register.transferred(),
                register.paidOn(),
                party.map(CarrierParty::name).orElse(register.carrier()),
                party.map(CarrierParty::taxNumber).orElse(null),
                register.state() == RegisterState.APPROVED,
                "/office/registers/" + register.id());
    }

    @Override
    public void settle(BankMatch match) {
        registers.onTheAccount(match);
    }

    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        registers.takenBack(match);
    }
}
