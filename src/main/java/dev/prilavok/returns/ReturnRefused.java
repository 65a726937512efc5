package dev.prilavok.returns;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** A return, or a step of one, that cannot be. */
public final class ReturnRefused extends Refusal {
    private static final long serialVersionUID = 1;

    /** The sentence in the reader's language. */
    private interface Sentence extends BiFunction<ReturnMessages, Locale, String> {}

    private final transient Sentence sentence;

    private ReturnRefused(String code, int status, Sentence sentence) {
        super(code, status);
        this.sentence = sentence;
    }

    static ReturnRefused nothingReceived() {
        return new ReturnRefused("nothing-to-return", 409, (say, locale) -> say.nothingToReturn());
    }

    static ReturnRefused tooLate(LocalDate lastDay) {
        return new ReturnRefused("return-too-late", 409, (say, locale) -> say.tooLate(day(lastDay, locale)));
    }

    static ReturnRefused nothingChosen() {
        return new ReturnRefused("nothing-chosen", 422, (say, locale) -> say.nothingChosen());
    }

    static ReturnRefused tooMany(String name, int most) {
        return new ReturnRefused("too-many-pieces", 422, (say, locale) -> say.tooMany(name, most));
    }

    static ReturnRefused notReturnable(String name) {
        return new ReturnRefused("not-returnable", 409, (say, locale) -> say.notReturnable(name));
    }

    static ReturnRefused opened(String name) {
        return new ReturnRefused("wrapping-opened", 409, (say, locale) -> say.onlySealed(name));
    }

    static ReturnRefused noSuchWay() {
        return new ReturnRefused("no-such-way", 422, (say, locale) -> say.noSuchWay());
    }

    static ReturnRefused cardNumber() {
        return new ReturnRefused("card-number", 422, (say, locale) -> say.cardNumber());
    }

    static ReturnRefused bankMissing() {
        return new ReturnRefused("bank-missing", 422, (say, locale) -> say.bankMissing());
    }

    static ReturnRefused moved(ReturnState state) {
        return new ReturnRefused("return-moved", 409, (say, locale) -> say.moved(say.state(state)));
    }

    static ReturnRefused requisitesMissing() {
        return new ReturnRefused("requisites-missing", 409, (say, locale) -> say.requisitesMissing());
    }

    static ReturnRefused documentMissing() {
        return new ReturnRefused("document-missing", 422, (say, locale) -> say.documentMissing());
    }

    static ReturnRefused reasonMissing() {
        return new ReturnRefused("reason-missing", 422, (say, locale) -> say.reasonMissing());
    }

    static ReturnRefused secondPerson(Money above) {
        return new ReturnRefused("second-person", 409, (say, locale) -> say.secondPerson(Moneys.shown(above, locale)));
    }

    static ReturnRefused sizeMissing(String name) {
        return new ReturnRefused("size-missing", 422, (say, locale) -> say.sizeMissing(name));
    }

    static ReturnRefused confirmationMissing() {
        return new ReturnRefused("confirmation-missing", 422, (say, locale) -> say.confirmationMissing());
    }

    static ReturnRefused fitIsTaken(String name) {
        return new ReturnRefused("fit-is-taken", 409, (say, locale) -> say.fitIsTaken(name));
    }

    static ReturnRefused whyMissing() {
        return new ReturnRefused("why-missing", 422, (say, locale) -> say.whyMissing());
    }

    static ReturnRefused sizeSoldOut(String name) {
        return new ReturnRefused("size-sold-out", 409, (say, locale) -> say.sizeSoldOut(name));
    }

    static ReturnRefused wordsMissing() {
        return new ReturnRefused("words-missing", 422, (say, locale) -> say.wordsMissing());
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    @Override
    public String say(Locale locale) {
        return sentence.apply(Texts.of(ReturnMessages.class, locale), locale);
    }
}
