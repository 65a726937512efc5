package dev.prilavok.storefront;

import dev.prilavok.order.DeliveryChoice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a buyer typed, never null and never long; prints nothing of it. */
record Typed(
        String phone,
        String name,
        String city,
        String cityId,
        String address,
        String way,
        String email,
        String comment,
        boolean consent,
        boolean news,
        boolean gift) {
    private static final String PICKUP = "pickup:";

    static final Typed NOTHING = new Typed("", "", "", "", "", "", "", "", false, false, false);

    Typed at(String label, UUID id, String chosen) {
        return new Typed(phone, name, label, id.toString(), address, chosen, email, comment, consent, news, gift);
    }

    Typed nowhere() {
        return new Typed(phone, name, city, "", address, way, email, comment, consent, news, gift);
    }

    /** The same where no presents are wrapped. */
    Typed plain() {
        return new Typed(phone, name, city, cityId, address, way, email, comment, consent, news, false);
    }

    /** The delivery that the form names; none until a town and a way were chosen. */
    @Nullable
    DeliveryChoice delivery() {
        if (cityId.isEmpty() || way.isEmpty()) return null;
        return choice(BasketPages.id(cityId), way);
    }

    static DeliveryChoice choice(UUID city, String way) {
        return way.startsWith(PICKUP)
                ? new DeliveryChoice(city, "pickup", way.substring(PICKUP.length()))
                : new DeliveryChoice(city, way, null);
    }

    static String way(DeliveryChoice choice) {
        return way(choice.way(), choice.point());
    }

    static String way(String way, @Nullable String point) {
        return way.equals("pickup") && point != null ? PICKUP + point : way;
    }

    @Override
    public String toString() {
        return "Typed(***)";
    }
}
