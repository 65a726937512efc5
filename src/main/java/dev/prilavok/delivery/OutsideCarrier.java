package dev.prilavok.delivery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A carrier that is not ours, behind its own protocol; implementations are beans. What goes wrong outside is a {@link CarrierTrouble}. */
public interface OutsideCarrier {
    String code();

    /** Whether somebody gave it an address and credentials. */
    boolean configured();

    /** Whether the address and credentials are of a contract of ours, not of a stand-in. */
    boolean ours();

    /** Books the parcel or finds it booked by our number: asking twice makes one order. */
    Answer book(WaybillRequest request, @Nullable String carrierId);

    /** Calls the parcel off; what the carrier no longer knows counts as called off. */
    void cancel(WaybillRequest request, @Nullable String carrierId);

    /** Everything that the carrier says happened to the parcel, in its own order. */
    Story story(WaybillRequest request, Waybill waybill);

    /** What it can do in a town; nothing when it does not tell or does not go there. */
    default Optional<CityAbilities> abilities(City city) {
        return Optional.empty();
    }

    /** What it asks for a parcel to a pickup point, by its calculator; nothing when it has none or does not go there. */
    default Optional<CarrierPrice> price(CarrierPrice.Question question) {
        return Optional.empty();
    }

    /** What else the carrier calls an order that we do not know: the order that it brings back, or our own number. */
    default Optional<String> otherName(String subject) {
        return Optional.empty();
    }

    /** What the carrier said about a booking. */
    sealed interface Answer {
        /** It has a number. */
        record Booked(String carrierId, String trackingNumber) implements Answer {}

        /** It is being looked at; ask again. */
        record Pending(String carrierId) implements Answer {}

        /** It will not be carried; the sentence is the carrier's own. */
        record Refused(String why) implements Answer {}
    }

    /**
     * The parcel's way so far.
     *
     * @param original the carrier's answer as it came, kept as evidence
     */
    record Story(List<CarrierEvent> events, String original) {
        public Story {
            events = List.copyOf(events);
        }
    }
}
