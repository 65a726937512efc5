package dev.prilavok.cash.discrepancies;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodState;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Cash about which a carrier and we do not agree, from its finding to its end; network scope. */
@ApplicationScoped
public class Discrepancies {
    private final DiscrepancyRows rows;
    private final DiscrepancyBooks books;
    private final CodItems cod;
    private final Jobs jobs;
    private final Clock clock;
    private final int lateDays;

    Discrepancies(
            DiscrepancyRows rows,
            DiscrepancyBooks books,
            CodItems cod,
            Jobs jobs,
            Clock clock,
            @ConfigProperty(name = "prilavok.cash.late-days", defaultValue = "7") int lateDays) {
        this.rows = rows;
        this.books = books;
        this.cod = cod;
        this.jobs = jobs;
        this.clock = clock;
        this.lateDays = lateDays;
    }

    /** Finds what is new and ends what was solved meanwhile; each fact once. */
    @Transactional
    public void look() {
        rows.solved()
                .forEach(id ->
                        rows.locked(id).filter(one -> one.state().isOpen()).ifPresent(this::solved));
        rows.find(clock.instant().minus(Duration.ofDays(lateDays)), clock.instant());
        rows.withoutCase()
                .forEach(one -> jobs.schedule(
                        OpenDiscrepancyCase.class, one.id().toString(), new OpenDiscrepancyCase.Payload(one.id())));
    }

    // What was claimed and turned out to have been refused at the door is no debt of the carrier.
    private void solved(Discrepancy one) {
        if (one.state() == DiscrepancyState.CLAIMED && isNothing(one)) books.takenBack(one);
        step(one, DiscrepancyState.SETTLED, "system", null);
    }

    private boolean isNothing(Discrepancy one) {
        return one.shop() != null
                && one.parcel() != null
                && cod.state(one.shop(), one.parcel())
                        .filter(state -> state == CodState.NOTHING)
                        .isPresent();
    }

    /**
     * A letter went to the carrier: what is missing is its debt by claim now.
     *
     * @throws DiscrepancyRefused when the carrier owes nothing by it, or it is not open
     */
    @Transactional
    public void claimed(UUID id, String by, String letter) {
        var one = locked(id);
        if (one.state() != DiscrepancyState.OPEN) throw DiscrepancyRefused.moved();
        if (!one.isOwed() || one.shop() == null || one.parcel() == null) throw DiscrepancyRefused.notOwed();
        books.claimed(one, by, letter);
        if (one.kind() == DiscrepancyKind.MISSING) cod.becomes(one.shop(), one.parcel(), CodState.DISPUTED);
        step(one, DiscrepancyState.CLAIMED, by, letter);
    }

    /**
     * It is explained, and nothing is owed by it.
     *
     * @throws DiscrepancyRefused when it is over already, or claimed: then money comes or two persons give it up
     */
    @Transactional
    public void explained(UUID id, String by, String reason) {
        if (reason.isBlank()) throw DiscrepancyRefused.noReason();
        var one = locked(id);
        if (one.state() != DiscrepancyState.OPEN) throw DiscrepancyRefused.moved();
        step(one, DiscrepancyState.SETTLED, by, reason);
    }

    /** The carrier paid what was claimed, a line of the bank says. */
    void paid(UUID id, String by) {
        var one = locked(id);
        if (one.state() != DiscrepancyState.CLAIMED) throw DiscrepancyRefused.moved();
        step(one, DiscrepancyState.SETTLED, by, null);
        freed(one);
    }

    /** The line of the bank was for something else. */
    void unpaid(UUID id, String by, String reason) {
        var one = locked(id);
        if (one.state() != DiscrepancyState.SETTLED) throw DiscrepancyRefused.moved();
        step(one, DiscrepancyState.CLAIMED, by, reason);
        freed(one);
    }

    /**
     * The money is given up; it counts when a second person does it too.
     *
     * @throws DiscrepancyRefused when it was not claimed first, or the same person comes twice
     */
    @Transactional
    public Discrepancy writtenOff(UUID id, String by, String reason) {
        if (reason.isBlank()) throw DiscrepancyRefused.noReason();
        var one = locked(id);
        if (one.state() != DiscrepancyState.CLAIMED) throw DiscrepancyRefused.moved();
        if (by.equals(one.firstBy())) throw DiscrepancyRefused.secondPerson();
        if (one.firstBy() == null) rows.first(id, by);
        else givenUp(one, by, reason);
        return find(id);
    }

    private void givenUp(Discrepancy one, String by, String reason) {
        books.writtenOff(one, by, reason);
        if (one.kind() == DiscrepancyKind.MISSING)
            cod.becomes(Objects.requireNonNull(one.shop()), Objects.requireNonNull(one.parcel()), CodState.WRITTEN_OFF);
        step(one, DiscrepancyState.WRITTEN_OFF, by, reason);
        freed(one);
    }

    // The franchisee does not wait for a carrier that paid apart, nor for what head office gave up.
    private void freed(Discrepancy one) {
        if (one.kind() == DiscrepancyKind.MISSING)
            jobs.schedule(
                    SettleMissing.class, one.id() + "-" + one.history().size(), new SettleMissing.Payload(one.id()));
    }

    private void step(Discrepancy one, DiscrepancyState to, String by, @Nullable String reason) {
        rows.step(one.id(), new Discrepancy.Step(clock.instant(), by, to, reason));
        if (!to.isOpen() && one.caseId() != null)
            jobs.schedule(CloseDiscrepancyCase.class, one.id().toString(), new CloseDiscrepancyCase.Payload(one.id()));
    }

    /**
     * A discrepancy by id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public Discrepancy find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("discrepancy"));
    }

    private Discrepancy locked(UUID id) {
        return rows.locked(id).orElseThrow(() -> new NotFound("discrepancy"));
    }

    /** Discrepancies, the oldest first. */
    @Transactional
    Slice<Discrepancy> list(DiscrepancyFilter filter) {
        return rows.list(filter);
    }

    /** What is open, by currency. */
    @Transactional
    List<DiscrepancyRows.Owed> owed() {
        return rows.owed();
    }

    /** How long carriers have had buyers' cash. */
    @Transactional
    List<Ageing> ageing() {
        return rows.ageing(clock.instant());
    }
}
