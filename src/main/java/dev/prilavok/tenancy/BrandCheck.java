package dev.prilavok.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a brand may be: the rules of the shop's files, told field by field. */
final class BrandCheck {
    private static final int LONGEST = 200;

    private final Map<String, BrandRefused.Sentence> mistakes = new LinkedHashMap<>();

    private BrandCheck() {}

    /** @throws BrandRefused naming every field that has to be mended */
    static void check(ShopBrand brand) {
        var check = new BrandCheck();
        check.texts(brand);
        check.contacts(brand.contacts());
        check.colours(brand.colours());
        if (!check.mistakes.isEmpty()) throw new BrandRefused(check.mistakes);
    }

    private void texts(ShopBrand brand) {
        if (brand.name().isBlank() || !ContactForm.WORDS.fits(brand.name()))
            wrong("name", say -> say.nameWrong(LONGEST));
        if (!ContactForm.WORDS.fits(brand.tagline())) wrong("tagline", say -> say.tooLong(LONGEST));
    }

    private void contacts(Contacts contacts) {
        fits("phone", contacts.phone(), ContactForm.PHONE, TenancyMessages::phoneWrong);
        fits("email", contacts.email(), ContactForm.EMAIL, TenancyMessages::emailWrong);
        fits("city", contacts.city(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("hours", contacts.hours(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("telegram", contacts.telegram(), ContactForm.MESSENGER, TenancyMessages::messengerWrong);
        fits("vk", contacts.vk(), ContactForm.MESSENGER, TenancyMessages::messengerWrong);
        fits("whatsapp", contacts.whatsapp(), ContactForm.MESSENGER, TenancyMessages::messengerWrong);
    }

    private void fits(
            String field, @Nullable String value, ContactForm form, Function<TenancyMessages, String> otherwise) {
        if (value != null && !form.fits(value)) wrong(field, otherwise);
    }

    private void colours(Map<String, String> colours) {
        colours.forEach((name, value) -> {
            if (!ShopBrand.COLOURS.contains(name) || !Theme.isColour(value)) wrong(name, TenancyMessages::colourWrong);
        });
        if (mistakes.keySet().stream().anyMatch(ShopBrand.COLOURS::contains)) return;
        Theme.faint(colours).forEach(this::faint);
    }

    private void faint(Theme.Faint faint) {
        var pair = faint.pair();
        mistakes.putIfAbsent(
                pair.front(),
                (say, locale) -> say.faint(
                        say.colour(pair.front()),
                        say.colour(pair.back()),
                        String.format(locale, "%.1f", faint.ratio()),
                        String.format(locale, "%.1f", pair.least())));
    }

    private void wrong(String field, Function<TenancyMessages, String> text) {
        mistakes.putIfAbsent(field, (say, locale) -> text.apply(say));
    }
}
