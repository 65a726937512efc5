package dev.prilavok.returns;

import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The withdrawal in words, as the law of some countries wants it: which contract, which things, who. */
public final class ReturnStatements {
    private ReturnStatements() {}

    /** The statement that the buyer confirms; nothing is withdrawn by reading it. */
    public static String of(OrderView order, ReturnOffer offer, NewReturn wanted, Locale locale) {
        var things = wanted.lines().stream()
                .map(line -> offer.lines().stream()
                        .map(ReturnOffer.Line::line)
                        .filter(one -> one.no() == line.line())
                        .map(one -> one.name() + ", " + one.colour() + ", " + one.size() + " × " + line.quantity())
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.joining("; "));
        var russian = locale.getLanguage().equals("ru");
        var day = LocalDate.ofInstant(order.placedAt(), offer.zone())
                .format(DateTimeFormatter.ofPattern(russian ? "d MMMM yyyy" : "MMMM d, yyyy", locale));
        return Texts.of(ReturnMessages.class, locale)
                .statement(order.number().shown(), day, things, order.buyer().name());
    }
}
