package dev.prilavok.kernel;

import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Money in minor units and money as people read it. */
public final class Moneys {
    private Moneys() {}

    /** Money of so many minor units (kopecks, cents). */
    public static Money of(long minor, CurrencyUnit currency) {
        return Money.ofMinor(currency, minor);
    }

    /** The amount in minor units. */
    @TemplateExtension
    public static long minor(Money money) {
        return money.getAmountMinorLong();
    }

    /** The sum, zero of the currency for no amounts. */
    public static Money sum(CurrencyUnit currency, Collection<Money> amounts) {
        return Money.total(currency, amounts);
    }

    /** "5 300 ₽", "€59.90": no decimals when there are none, the currency where the language puts it. */
    @TemplateExtension
    public static String shown(Money money, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(forNumbers(locale));
        sign(
                (DecimalFormat) format,
                Currency.getInstance(money.getCurrencyUnit().getCode()));
        var whole =
                money.getAmountMinorLong() % powerOfTen(money.getCurrencyUnit().getDecimalPlaces()) == 0;
        format.setMinimumFractionDigits(whole ? 0 : money.getCurrencyUnit().getDecimalPlaces());
        format.setMaximumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        return format.format(money.getAmount());
    }

    // English Java writes RUB where everybody expects the sign.
    private static void sign(DecimalFormat format, Currency currency) {
        format.setCurrency(currency);
        var symbols = format.getDecimalFormatSymbols();
        if (!symbols.getCurrencySymbol().equals(currency.getCurrencyCode())) return;
        symbols.setCurrencySymbol(currency.getSymbol(Locale.forLanguageTag("ru-RU")));
        format.setDecimalFormatSymbols(symbols);
    }

    // A bare "ru" or "en" prints currency codes instead of signs.
    private static Locale forNumbers(Locale locale) {
        return locale.getLanguage().equals("ru") ? Locale.forLanguageTag("ru-RU") : Locale.forLanguageTag("en-IE");
    }

    private static long powerOfTen(int places) {
        var power = 1L;
        for (var i = 0; i < places; i++) power *= 10;
        return power;
    }
}
