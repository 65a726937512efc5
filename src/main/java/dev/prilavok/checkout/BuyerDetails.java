package dev.prilavok.checkout;

import dev.prilavok.identity.PhoneCodes;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.ServerKey;
import dev.prilavok.order.Buyer;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Name, address and phone of an order on its status page: a link may have been forwarded, so they are shown only to whoever proves the
 * phone by a code, and for half an hour.
 */
@ApplicationScoped
public class BuyerDetails {
    private static final Duration PASS_LIVES = Duration.ofMinutes(30);

    private final Orders orders;
    private final PhoneCodes codes;
    private final Clock clock;

    BuyerDetails(Orders orders, PhoneCodes codes, Clock clock) {
        this.orders = orders;
        this.codes = codes;
        this.clock = clock;
    }

    /** The details and a pass for the browser's cookie, so that the next page needs no other code. */
    public record Opened(Buyer buyer, String pass) {
        @Override
        public String toString() {
            return "Opened(***)";
        }
    }

    /**
     * Sends a code to the order's phone.
     *
     * @throws NotFound when the link opens nothing
     * @throws dev.prilavok.kernel.TooMany when the phone had enough codes
     */
    @Transactional
    public void sendCode(ShopId shop, String statusToken, Locale locale) {
        var order = order(shop, statusToken);
        codes.send(shop, order.buyer().phone().e164(), subject(order), locale);
    }

    /**
     * Shows the details to whoever knows the code.
     *
     * @throws CheckoutRefusal when the code is wrong, used up or too old
     */
    @Transactional
    public Opened open(ShopId shop, String statusToken, String code) {
        var order = order(shop, statusToken);
        if (!codes.accept(shop, order.buyer().phone().e164(), subject(order), code)) throw CheckoutRefusal.wrongCode();
        return new Opened(order.buyer(), pass(order, clock.instant().plus(PASS_LIVES)));
    }

    /** The details for a pass that was given before; empty when it is over or of another order. */
    @Transactional
    public Optional<Buyer> read(ShopId shop, String statusToken, @Nullable String pass) {
        return pass == null
                ? Optional.empty()
                : orders.byStatusToken(shop, statusToken)
                        .filter(order -> isValid(order, pass))
                        .map(OrderView::buyer);
    }

    private OrderView order(ShopId shop, String statusToken) {
        return orders.byStatusToken(shop, statusToken).orElseThrow(() -> new NotFound("order"));
    }

    private boolean isValid(OrderView order, String pass) {
        if (!pass.matches("\\d{1,12}\\.[0-9a-f]{64}")) return false;
        var until = Instant.ofEpochSecond(Long.parseLong(pass.substring(0, pass.indexOf('.'))));
        return clock.instant().isBefore(until) && MessageDigest.isEqual(bytes(pass(order, until)), bytes(pass));
    }

    private static String pass(OrderView order, Instant until) {
        var seconds = until.getEpochSecond();
        return seconds + "." + ServerKey.hmac("status-pass", order.shop() + " " + order.id() + " " + seconds);
    }

    private static String subject(OrderView order) {
        return "order " + order.id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
