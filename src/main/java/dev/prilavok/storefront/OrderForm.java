package dev.prilavok.storefront;

import dev.prilavok.customer.ConsentText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order form as it is shown: what was typed, what is wrong, which ways there are. */
record OrderForm(
        FormSetting setting,
        String quote,
        Typed typed,
        List<CityChoice> cities,
        List<WayCard> ways,
        List<String> obstacles,
        String waysHint,
        String consentHash,
        ConsentText news,
        @Nullable String notice,
        List<FormError> errors) {
    /** A mistake, at a field or of the whole. */
    record FormError(@Nullable String field, String text) {}

    static OrderForm of(
            FormSetting setting,
            Typed typed,
            String consentHash,
            ConsentText news,
            @Nullable String notice,
            List<FormError> errors) {
        return new OrderForm(
                setting, "", typed, List.of(), List.of(), List.of(), "", consentHash, news, notice, errors);
    }

    OrderForm withTowns(List<CityChoice> towns, String hint) {
        return new OrderForm(setting, quote, typed, towns, ways, obstacles, hint, consentHash, news, notice, errors);
    }

    OrderForm withWays(List<WayCard> cards, String priced) {
        return new OrderForm(
                setting, priced, typed, cities, cards, obstacles, waysHint, consentHash, news, notice, errors);
    }

    OrderForm withObstacles(String hint, List<String> reasons) {
        return new OrderForm(setting, quote, typed, cities, ways, reasons, hint, consentHash, news, notice, errors);
    }

    /** What the quote is about; comes back with it, so that a change made without a script does not slip through. */
    public String quoted() {
        return quote.isEmpty() ? "" : quoted(typed);
    }

    static String quoted(Typed typed) {
        return typed.cityId() + " " + typed.way() + (typed.gift() ? " gift" : "");
    }

    public boolean troubled() {
        return !errors.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> field.equals(error.field()))
                .map(FormError::text)
                .findFirst()
                .orElse(null);
    }

    public int extraWays() {
        return (int) ways.stream().filter(WayCard::extra).count();
    }

    public boolean extraChosen() {
        return ways.stream().anyMatch(way -> way.extra() && way.chosen());
    }
}
