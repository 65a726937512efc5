package dev.prilavok.franchise;

import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderResult;
import dev.prilavok.order.OrderState;
import dev.prilavok.social.LinkState;
import dev.prilavok.social.SocialChannel;
import dev.prilavok.trial.Ended;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes in the words of the screen, and the calm colour that goes with a state. */
record Words(FranchiseMessages texts, LinkMessages links) {
    static Words in(Locale locale) {
        return new Words(Texts.of(FranchiseMessages.class, locale), Texts.of(LinkMessages.class, locale));
    }

    String state(OrderState state) {
        return texts.orderState(state);
    }

    /** The state, or how the order ended. */
    String state(OrderState state, @Nullable OrderResult result, Locale locale) {
        return Ended.words(state, result, state(state), locale);
    }

    static String colour(OrderState state, @Nullable OrderResult result) {
        return Ended.colour(state, result, colour(state));
    }

    /** Class of the state's colour: wait, good, bad or none. */
    static String colour(OrderState state) {
        return switch (state) {
            case PLACED, AWAITING_PREPAYMENT -> "wait";
            case CONFIRMED, RELEASED, IN_DELIVERY, COMPLETED -> "good";
            case CANCELLED, EXPIRED -> "bad";
            case DRAFT, CLOSED -> "";
        };
    }

    String state(LinkState state) {
        return links.linkState(state);
    }

    static String colour(LinkState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case OPENED -> "wait";
            case ORDERED -> "good";
            case EXPIRED, REVOKED -> "";
        };
    }

    /** "Telegram", "Shop": orders also come from elsewhere than links. */
    String channel(String code) {
        for (var known : SocialChannel.values()) if (known.code().equals(code)) return texts.channel(known);
        return code.equals("shop") || code.isBlank() ? texts.channelShop() : code;
    }

    String actor(Actor actor) {
        return switch (actor.kind()) {
            case BUYER -> texts.actorBuyer();
            case SYSTEM -> texts.actorSystem();
            case FRANCHISEE, HEAD_OFFICE, WAREHOUSE, COURIER, PAYMENT -> actor.name();
        };
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
