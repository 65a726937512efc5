package dev.prilavok.returns.buyer;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.returns.claims.CarrierClaims;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The case beside a claim: its deadline, the photographs, the parcel and whoever packed it. */
@ApplicationScoped
class ClaimCase {
    private final Cases cases;
    private final Parcels parcels;
    private final CarrierClaims carriers;
    private final Duration due;
    private final Clock clock;

    ClaimCase(
            Cases cases,
            Parcels parcels,
            CarrierClaims carriers,
            @ConfigProperty(name = "prilavok.returns.case-due", defaultValue = "3D") Duration due,
            Clock clock) {
        this.cases = cases;
        this.parcels = parcels;
        this.carriers = carriers;
        this.due = due;
        this.clock = clock;
    }

    UUID open(OrderView order, NewClaim said, UUID claim, String number) {
        var facts = new HashMap<>(
                Map.of("said", said.what().name(), "wants", said.wish().name(), "words", said.words()));
        if (!said.photos().isEmpty()) facts.put("photos", String.join(",", said.photos()));
        addParcel(order, facts);
        return cases.open(new NewCase(
                order.shop(),
                CaseKind.BUYER_CLAIM,
                claim,
                number,
                order.number().value(),
                facts,
                clock.instant().plus(due),
                "buyer"));
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

    void decide(BuyerClaim one, String words, Actor actor) {
        cases.find(one.shop(), one.caseId())
                .filter(found -> found.state() == Case.State.OPEN)
                .ifPresent(found -> cases.decide(one.shop(), found.id(), words, actor.name()));
    }
}
