package dev.prilavok.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.ServerKey;
import dev.prilavok.kernel.TooMany;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Codes that prove a phone. Whether anybody knows the phone is never looked at, so known and unknown ones get the same answer in the
 * same time. Announces PhoneCodeIssued.
 */
@ApplicationScoped
public class PhoneCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final PhoneCodeRows rows;
    private final PhoneCodeRegions regions;
    private final PhoneCodeConfig config;
    private final Shops shops;
    private final Event<PhoneCodeIssued> issued;
    private final Clock clock;

    PhoneCodes(
            PhoneCodeRows rows,
            PhoneCodeRegions regions,
            PhoneCodeConfig config,
            Shops shops,
            Event<PhoneCodeIssued> issued,
            Clock clock) {
        this.rows = rows;
        this.regions = regions;
        this.config = config;
        this.shops = shops;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * Sends a code that opens one thing.
     *
     * @param subject what the code opens, such as "order" with its id: a code for one never opens another
     * @throws TooMany when the phone, the shop or the network had enough messages
     * @throws PhoneCodeAbroad when messages to that country are off
     */
    @Transactional
    public void send(ShopId shop, String e164, String subject, Locale locale) {
        if (!regions.mayReceive(shops.get(shop), e164)) throw new PhoneCodeAbroad();
        var phone = key(e164);
        takeQuota(shop, phone);
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        var id = Ids.next();
        var now = clock.instant();
        rows.issue(shop, id, phone, subject, digest(id, code), now, now.plus(config.lives()));
        issued.fire(new PhoneCodeIssued(shop, e164, code, locale));
    }

    /**
     * Whether this is the last code sent for the subject; each answer uses up a try, and the right one uses up the code. Runs in a
     * transaction of its own: a try stays counted whatever the caller does next.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean accept(ShopId shop, String e164, String subject, String code) {
        var now = clock.instant();
        var tried = rows.tryOnce(shop, key(e164), subject, now, config.tries());
        if (tried.isEmpty()) return false;
        var expected = tried.get().digest().getBytes(UTF_8);
        var right = MessageDigest.isEqual(
                expected, digest(tried.get().id(), digits(code)).getBytes(UTF_8));
        return right && rows.use(shop, tried.get().id(), now);
    }

    private void takeQuota(ShopId shop, String phone) {
        var now = clock.instant();
        rows.lock(phone);
        if (rows.sentSince(phone, now.minus(config.window())) >= config.sends()) throw new TooMany(config.window());
        if (rows.sentSince(phone, now.minus(DAY)) >= config.phoneADay()) throw new TooMany(DAY);
        rows.sent(Ids.next(), phone, now);
        var day = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (!rows.count("shop:" + shop, day, config.shopADay())) throw new TooMany(DAY);
        if (!rows.count("network", day, config.networkADay())) throw new TooMany(DAY);
    }

    private static String key(String e164) {
        return ServerKey.hmac("phone-code-phone", e164);
    }

    private static String digest(java.util.UUID id, String code) {
        return ServerKey.hmac("phone-code", id + ":" + code);
    }

    private static String digits(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .limit(16)
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
