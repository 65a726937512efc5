package dev.prilavok.catalog.intake;

import dev.prilavok.identity.StaffMember;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The half of 1C's exchange that speaks of orders; the room of orders, which stands above this one, brings it. */
public interface ExchangeOfOrders {
    /** Whether this person's 1C may hear of orders and say what becomes of them. */
    boolean admits(StaffMember member);

    /** The orders that 1C has not heard of as they are now: a CommerceML document. In network scope. */
    byte[] tell(UUID visit, String version, Charset charset);

    /** 1C has kept what this visit was told. In network scope. */
    void kept(UUID visit);

    /**
     * What 1C says of orders: each is moved in its own transaction, as far as it may be moved.
     *
     * @return the documents that could not be followed, a sentence for each
     */
    List<String> follow(List<ExchangeDocument> documents, String login, Locale locale);
}
