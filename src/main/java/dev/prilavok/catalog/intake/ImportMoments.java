package dev.prilavok.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Moments by head office's clock. */
@ApplicationScoped
class ImportMoments {
    private final ZoneId zone;

    ImportMoments(@ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId zone) {
        this.zone = zone;
    }

    String shown(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale).format(moment.atZone(zone));
    }
}
