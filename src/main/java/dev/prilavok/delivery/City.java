package dev.prilavok.delivery;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A town that parcels go to, with its Russian and Latin names and its time zone. */
public record City(
        UUID id,
        String name,
        String nameEn,
        String region,
        String regionEn,
        String regionIso,
        String country,
        ZoneId zone,
        @Nullable String postalCode,
        int population,
        double lat,
        double lon) {

    public String name(Locale locale) {
        return russian(locale) ? name : nameEn;
    }

    public String region(Locale locale) {
        return russian(locale) ? region : regionEn;
    }

    /** The name with its region, as a person would tell two towns apart. */
    public String label(Locale locale) {
        var town = name(locale);
        var around = region(locale);
        return town.equals(around) ? town : town + ", " + around;
    }

    static boolean russian(Locale locale) {
        return "ru".equals(locale.getLanguage());
    }
}
