package dev.prilavok.cash.registers;

import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carriers' registers of cash, from their arrival to the books; network scope. */
@ApplicationScoped
public class CodRegisters {
    private final RegisterRows rows;
    private final Jobs jobs;
    private final Clock clock;

    CodRegisters(RegisterRows rows, Jobs jobs, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Takes lines of registers in, register by register, and holds them against our parcels; a register that came before stays. */
    @Transactional
    public List<Register> take(List<RegisterLine> lines, String by) {
        var byNumber = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.carrier() + "/" + line.register(), LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .map(some -> rows.insert(some.get(0).register(), some, clock.instant(), by)
                        .map(this::match)
                        .orElseGet(
                                () -> rows.of(some.get(0).carrier(), some.get(0).register())
                                        .orElseThrow()))
                .toList();
    }

    /** Holds a register's lines against our parcels again; nothing changes once it is approved. */
    @Transactional
    public Register match(UUID id) {
        var register = lock(id);
        if (!register.state().isOpen()) return register;
        rows.holdAgainst(register);
        var state = find(id).discrepancies() == 0 ? RegisterState.MATCHED : RegisterState.HAS_DISCREPANCIES;
        rows.state(id, state, clock.instant());
        return find(id);
    }

    /**
     * Approves a register; it counts when a second person does it too.
     *
     * @throws RegisterRefused when the same person comes twice, or a line still waits for its parcel's end
     */
    @Transactional
    public Register approve(UUID id, String by) {
        var register = match(id);
        if (!register.state().isOpen()) throw RegisterRefused.moved();
        if (register.lines().stream().anyMatch(line -> line.verdict() == Verdict.WAITS)) throw RegisterRefused.waits();
        if (register.firstBy() == null) rows.first(id, by, clock.instant());
        else if (register.firstBy().equals(by)) throw RegisterRefused.secondPerson();
        else rows.approved(id, by, clock.instant());
        return find(id);
    }

    /**
     * The register's money is on our account, a line of the bank says: its lines go into the books, one parcel at a time in the scope of
     * its shop.
     *
     * @throws RegisterRefused when it is not approved, or the bank says another sum
     */
    void onTheAccount(BankMatch match) {
        var register = lock(match.target());
        if (register.state() != RegisterState.APPROVED) throw RegisterRefused.moved();
        if (!match.sum().isEqual(register.transferred())) throw RegisterRefused.otherSum(register.transferred());
        rows.onTheAccount(register, match, clock.instant());
        for (var line : register.lines())
            jobs.schedule(
                    RemitLine.class, "register-line-" + line.id(), new RemitLine.OfLine(line.id()), clock.instant());
    }

    /**
     * The line of the bank was for something else: the register waits for its money again.
     *
     * @throws RegisterRefused while its lines are still being written
     */
    void takenBack(BankMatch match) {
        var register = lock(match.target());
        if (register.lines().stream().anyMatch(line -> !line.posted())) throw RegisterRefused.beingWritten();
        for (var line : register.lines())
            jobs.schedule(
                    TakeLineBack.class,
                    "register-line-back-" + line.posting(),
                    new TakeLineBack.OfLine(line.id(), line.posting(), match.id()),
                    clock.instant());
        rows.offTheAccount(register.id(), clock.instant());
    }

    /** How many registers of days before this one are not in the books yet. */
    @Transactional
    public int openBefore(LocalDate day) {
        return rows.openBefore(day);
    }

    /** How many registers are in each state that is not the last one. */
    @Transactional
    Map<RegisterState, Integer> open() {
        return rows.open();
    }

    /** Registers, the newest first. */
    @Transactional
    public Slice<Register> list(@Nullable String cursor, int size) {
        return rows.newest(cursor, size);
    }

    /**
     * A register by id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public Register find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("register"));
    }

    private Register lock(UUID id) {
        return rows.locked(id).orElseThrow(() -> new NotFound("register"));
    }
}
