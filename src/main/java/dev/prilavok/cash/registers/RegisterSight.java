package dev.prilavok.cash.registers;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Registers in words. */
@RequestScoped
class RegisterSight {
    private final Lang lang;
    private final Periods periods;
    private final Clock clock;

    RegisterSight(Lang lang, Periods periods, Clock clock) {
        this.lang = lang;
        this.periods = periods;
        this.clock = clock;
    }

    record Choice(String value, String label) {}

    record Row(
            String url,
            String number,
            String carrier,
            String day,
            String paid,
            String transferred,
            String state,
            String tone,
            long discrepancies) {}

    record Line(String tracking, String paid, String expected, String fee, String verdict, String tone) {}

    record Card(
            Row row,
            String url,
            String fee,
            List<Line> lines,
            boolean open,
            boolean approved,
            @Nullable String first,
            @Nullable String bank) {}

    /** What somebody has to do now. */
    List<String> wrong(Map<RegisterState, Integer> open) {
        var wrong = new ArrayList<String>();
        var differ = open.getOrDefault(RegisterState.HAS_DISCREPANCIES, 0);
        var agree = open.getOrDefault(RegisterState.MATCHED, 0) + open.getOrDefault(RegisterState.IMPORTED, 0);
        var approved = open.getOrDefault(RegisterState.APPROVED, 0);
        var rest = open.getOrDefault(RegisterState.BANK_MATCHED, 0);
        if (differ > 0) wrong.add(say().differLeft(differ));
        if (agree > 0) wrong.add(say().agreeLeft(agree));
        if (approved > 0) wrong.add(say().approvedLeft(approved));
        if (rest > 0) wrong.add(say().restLeft(rest));
        return wrong;
    }

    Row row(Register register) {
        return new Row(
                "/office/registers/" + register.id(),
                register.number(),
                say().carrier(register.carrier()),
                day(register.paidOn()),
                shown(register.paid()),
                shown(register.transferred()),
                say().state(register.state()),
                tone(register.state()),
                register.discrepancies());
    }

    Card card(Register register) {
        return new Card(
                row(register),
                "/office/registers/" + register.id(),
                shown(register.fee()),
                register.lines().stream().map(this::line).toList(),
                register.state().isOpen(),
                register.state() == RegisterState.APPROVED,
                register.firstBy() != null && register.state().isOpen()
                        ? say().approvedFirst(register.firstBy())
                        : null,
                register.bankReference() == null || register.bankOn() == null
                        ? null
                        : say().cameOn(day(register.bankOn()), register.bankReference()));
    }

    private Line line(Register.Line line) {
        return new Line(
                line.trackingNumber(),
                shown(line.paid()),
                line.expected() == null ? "" : shown(line.expected()),
                shown(line.fee()),
                say().verdict(line.verdict()),
                line.verdict().isFine() ? "good" : line.verdict() == Verdict.WAITS ? "wait" : "bad");
    }

    String done(Register register) {
        if (register.state().isOpen() && register.firstBy() != null) return say().needsSecond();
        return say().state(register.state());
    }

    Choice carrier(String code) {
        return new Choice(code, say().carrier(code));
    }

    String today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone()).toString();
    }

    private static String tone(RegisterState state) {
        return switch (state) {
            case CLOSED, MATCHED -> "good";
            case HAS_DISCREPANCIES -> "bad";
            case IMPORTED, APPROVED, BANK_MATCHED -> "wait";
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }

    private String shown(Money money) {
        return Moneys.shown(money, locale());
    }

    Locale locale() {
        return lang.locale();
    }

    RegisterMessages say() {
        return Texts.of(RegisterMessages.class, locale());
    }
}
