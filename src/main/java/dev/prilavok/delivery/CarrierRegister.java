package dev.prilavok.delivery;

import java.time.LocalDate;
import java.util.List;

/** A carrier that tells which buyers' money it transferred; implementations are beans. */
public interface CarrierRegister {
    String carrier();

    /** Lines of the registers of one day; empty when nothing was transferred. Asks outside: never call it in a transaction. */
    List<RegisterLine> lines(LocalDate day);
}
