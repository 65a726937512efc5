package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import java.util.UUID;

/** A product as its keeper sees it. */
record Master(UUID id, String slug, String externalId, int version, GarmentKind kind, Facts facts) {
    /** Its name in the reader's language, or in the other one. */
    String name(String lang) {
        var own = facts.get("name." + lang);
        return own != null ? own : facts.get("name.ru") != null ? facts.text(Field.NAME_RU) : facts.text(Field.NAME_EN);
    }
}
