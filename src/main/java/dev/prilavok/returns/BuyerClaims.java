package dev.prilavok.returns;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.claims.CarrierClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What buyers say is wrong with what they received: a case with their photographs, the parcel and whoever packed it. */
@ApplicationScoped
public class BuyerClaims {
    private static final int LONGEST = 1000;
    private static final Set<OrderState> RECEIVED =
            Set.of(OrderState.IN_DELIVERY, OrderState.COMPLETED, OrderState.CLOSED);

    /** What is wrong. */
    public enum What {
        DAMAGED,
        MISSING,
        WRONG_ITEM
    }

    /** What the buyer asks for. */
    public enum Wish {
        REFUND,
        REPLACEMENT,
        BOTH
    }

    private final Cases cases;
    private final Parcels parcels;
    private final CarrierClaims carriers;
    private final ReturnsConfig config;
    private final Clock clock;

    BuyerClaims(Cases cases, Parcels parcels, CarrierClaims carriers, ReturnsConfig config, Clock clock) {
        this.cases = cases;
        this.parcels = parcels;
        this.carriers = carriers;
        this.config = config;
        this.clock = clock;
    }

    /** Whether there is anything to complain about yet. */
    public boolean mayClaim(OrderView order) {
        return RECEIVED.contains(order.state());
    }

    /**
     * Opens a claim; while one about the order is open, that one is meant.
     *
     * @param photos content hashes of photographs
     * @throws ReturnRefused when nothing was delivered yet or the words say nothing
     */
    @Transactional
    public String open(OrderView order, What what, Wish wish, String words, List<String> photos) {
        if (!mayClaim(order)) throw ReturnRefused.nothingReceived();
        if (words.isBlank()) throw ReturnRefused.wordsMissing();
        if (Requisites.hasCardNumber(words)) throw ReturnRefused.cardNumber();
        var plain = words.strip().replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ");
        var facts = new HashMap<>(Map.of(
                "said", what.name(),
                "wants", wish.name(),
                "words", plain.substring(0, Math.min(LONGEST, plain.length()))));
        if (!photos.isEmpty()) facts.put("photos", String.join(",", photos));
        addParcel(order, facts);
        var id = cases.open(new NewCase(
                order.shop(),
                CaseKind.BUYER_CLAIM,
                order.id(),
                order.number().value(),
                order.number().value(),
                facts,
                clock.instant().plus(config.caseDue()),
                "buyer"));
        return number(order, id);
    }

    private String number(OrderView order, UUID id) {
        return cases.find(order.shop(), id).orElseThrow().number();
    }

    private void addParcel(OrderView order, Map<String, String> facts) {
        parcels.ofOrder(order.shop(), order.id()).ifPresent(parcel -> {
            facts.put("parcel", parcel.number());
            facts.put("carrier", parcel.carrier());
            if (parcel.trackingNumber() != null) facts.put("tracking", parcel.trackingNumber());
            parcels.steps(order.shop(), parcel.id()).stream()
                    .filter(step -> step.to() == ParcelState.PACKED)
                    .findFirst()
                    .ifPresent(step -> facts.put("packed", step.actor().name() + ", " + step.at()));
            carriers.ofParcel(order.shop(), parcel.id()).ifPresent(claim -> facts.put("carrier-claim", claim.number()));
        });
    }
}
