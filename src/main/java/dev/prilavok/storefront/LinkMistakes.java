package dev.prilavok.storefront;

import dev.prilavok.customer.Phone;
import dev.prilavok.identity.PhoneCodeRegions;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.social.LinkView;
import dev.prilavok.storefront.OrderForm.FormError;
import dev.prilavok.tenancy.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is to be mended on a link's page before anything is sent; what the link knows already is not asked again. */
final class LinkMistakes {
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>]{1,64}@[^@\\s<>]+\\.[^@\\s.<>]{2,}");

    private final Typed typed;
    private final Shown shown;
    private final List<FormError> wrong = new ArrayList<>();

    private LinkMistakes(Typed typed, Shown shown) {
        this.typed = typed;
        this.shown = shown;
    }

    static List<FormError> of(LinkView link, Typed typed, Shown shown) {
        var found = new LinkMistakes(typed, shown);
        var contact = link.contact();
        found.readPhone(contact != null && contact.phone() != null);
        found.readName(contact != null && contact.name() != null);
        found.readPlace();
        found.readRest();
        return found.wrong;
    }

    static Phone phone(Shop shop, Typed typed) {
        return Phone.parse(typed.phone(), PhoneCodeRegions.home(shop));
    }

    private void readPhone(boolean known) {
        if (typed.phone().isBlank()) {
            if (!known) wrong("phone", shown.buying().needPhone());
            return;
        }
        try {
            phone(shown.shop(), typed);
        } catch (Refusal bad) {
            wrong("phone", bad.say(shown.locale()));
        }
    }

    private void readName(boolean known) {
        if (typed.name().isBlank() && !known) wrong("name", shown.buying().needName());
    }

    private void readPlace() {
        if (typed.cityId().isEmpty()) wrong("city", shown.buying().needCity());
        else if (typed.way().isEmpty()) wrong("way", shown.buying().needWay());
        if (typed.address().isBlank() && !typed.way().startsWith("pickup"))
            wrong("address", shown.buying().needAddress());
    }

    private void readRest() {
        if (!typed.email().isBlank() && !MAIL.matcher(typed.email().strip()).matches())
            wrong("email", shown.buying().badEmail());
        if (!typed.consent()) wrong("consent", shown.buying().needConsent());
    }

    private void wrong(String field, String text) {
        wrong.add(new FormError(field, text));
    }
}
