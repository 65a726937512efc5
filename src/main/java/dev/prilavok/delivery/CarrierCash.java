package dev.prilavok.delivery;

import java.time.Duration;
import java.util.List;

/** A carrier that says of each parcel what became of the buyer's money; implementations are beans. */
public interface CarrierCash {
    String carrier();

    /** Whether it can be asked, by a contract of ours or by a stand-in. */
    boolean configured();

    /** How many parcels it may be asked about in a day. */
    int questionsADay();

    /** The shortest pause between two questions about one parcel. */
    Duration pause();

    /**
     * Everything that it says so far, empty when it knows nothing of the parcel's money. Asks outside: never call it in a transaction.
     *
     * @throws CarrierTrouble when it does not answer, or its answer cannot be read whole: sums are not guessed
     */
    List<CashFact> about(String trackingNumber);
}
