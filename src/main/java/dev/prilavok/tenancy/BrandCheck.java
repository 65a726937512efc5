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

    /** @throws BrandRefused naming every field that has to be mended, colours that are hard to read among them */
    static void check(ShopLook look) {
        var mistakes = mistakes(look);
        if (mistakes.keySet().stream().noneMatch(ShopBrand.COLOURS::contains))
            faint(look.theme()).forEach(mistakes::putIfAbsent);
        if (!mistakes.isEmpty()) throw new BrandRefused(mistakes);
    }

    /** What cannot even be kept as a draft, by field. */
    static Map<String, BrandRefused.Sentence> mistakes(ShopLook look) {
        var check = new BrandCheck();
        check.texts(look);
        check.contacts(look.contacts());
        check.theme(look.theme());
        check.front(look.front());
        return check.mistakes;
    }

    /** Colours that are hard to read where they stand, by the field of the colour in front. */
    static Map<String, BrandRefused.Sentence> faint(Map<String, String> theme) {
        var check = new BrandCheck();
        Theme.faint(theme).forEach(check::faint);
        return check.mistakes;
    }

    private void texts(ShopLook look) {
        if (look.name().isBlank() || !ContactForm.WORDS.fits(look.name())) wrong("name", say -> say.nameWrong(LONGEST));
        if (!ContactForm.WORDS.fits(look.tagline())) wrong("tagline", say -> say.tooLong(LONGEST));
    }

    private void contacts(Contacts contacts) {
        fits("phone", contacts.phone(), ContactForm.PHONE, TenancyMessages::phoneWrong);
        fits("email", contacts.email(), ContactForm.EMAIL, TenancyMessages::emailWrong);
        fits("city", contacts.city(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("hours", contacts.hours(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("telegram", contacts.telegram(), ContactForm.MESSENGER, TenancyMessages::messengerWrong);
        fits("vk", contacts.vk(), ContactForm.MESSENGER, TenancyMessages::messengerWrong);
        fits("whatsapp", contacts.whatsapp(), ContactForm.MESSENGER, TenancyMessages::messengerWrong);
        fits("viber", contacts.viber(), ContactForm.PHONE, TenancyMessages::phoneWrong);
        fits("max", contacts.max(), ContactForm.MAX, say -> say.siteWrong("https://max.ru/…"));
        fits("ok", contacts.ok(), ContactForm.OK, say -> say.siteWrong("https://ok.ru/…"));
        fits("youtube", contacts.youtube(), ContactForm.YOUTUBE, say -> say.siteWrong("https://youtube.com/…"));
        fits("instagram", contacts.instagram(), ContactForm.INSTAGRAM, say -> say.siteWrong("https://instagram.com/…"));
    }

    private void front(Front front) {
        fits("title", front.title(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("text", front.text(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("product", front.product(), ContactForm.PRODUCT, TenancyMessages::pictureWrong);
        fits("picture", front.picture(), ContactForm.PICTURE, TenancyMessages::pictureWrong);
        fits("announcement", front.announcement(), ContactForm.WORDS, say -> say.tooLong(LONGEST));
        fits("from", front.from(), ContactForm.DAY, TenancyMessages::dayWrong);
        fits("until", front.until(), ContactForm.DAY, TenancyMessages::dayWrong);
        if (mistakes.containsKey("from") || mistakes.containsKey("until")) return;
        // days written year first are in order as texts too
        if (front.from() != null && front.until() != null && front.until().compareTo(front.from()) < 0)
            wrong("until", TenancyMessages::daysTurned);
    }

    private void fits(
            String field, @Nullable String value, ContactForm form, Function<TenancyMessages, String> otherwise) {
        if (value != null && !form.fits(value)) wrong(field, otherwise);
    }

    private void theme(Map<String, String> theme) {
        theme.forEach((name, value) -> {
            if (!Theme.fits(name, value))
                wrong(
                        name,
                        ShopBrand.COLOURS.contains(name) ? TenancyMessages::colourWrong : TenancyMessages::notOffered);
        });
    }

    private void faint(Legibility faint) {
        mistakes.putIfAbsent(
                faint.front(),
                (say, locale) -> say.faint(
                        say.colour(faint.front()),
                        say.colour(faint.back()),
                        faint.shown(locale),
                        faint.needed(locale)));
    }

    private void wrong(String field, Function<TenancyMessages, String> text) {
        mistakes.putIfAbsent(field, (say, locale) -> text.apply(say));
    }
}
