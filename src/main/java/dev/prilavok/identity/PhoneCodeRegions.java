package dev.prilavok.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The country that a shop's buyers type their phones in, and the countries that codes are sent to. */
@ApplicationScoped
public class PhoneCodeRegions {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String DEFAULT = "RU";
    private static final String UNKNOWN = "ZZ";

    private final PhoneCodeConfig config;

    PhoneCodeRegions(PhoneCodeConfig config) {
        this.config = config;
    }

    /** The shop's country: that of its locale, else of its own phone. */
    public static String home(Shop shop) {
        if (!shop.locale().getCountry().isEmpty()) return shop.locale().getCountry();
        var phone = shop.contacts().phone();
        var region = phone == null ? UNKNOWN : regionOf(phone);
        return region.equals(UNKNOWN) ? DEFAULT : region;
    }

    /** Whether codes may be sent there: the shop's own country, and others only when configuration names them for its currency. */
    boolean mayReceive(Shop shop, String e164) {
        var region = regionOf(e164);
        return region.equals(home(shop))
                || config.regions()
                        .getOrDefault(shop.currency().getCode(), List.of())
                        .contains(region);
    }

    private static String regionOf(String phone) {
        try {
            var region = NUMBERS.getRegionCodeForNumber(NUMBERS.parse(phone, DEFAULT));
            return region == null ? UNKNOWN : region;
        } catch (NumberParseException unreadable) {
            return UNKNOWN;
        }
    }
}
