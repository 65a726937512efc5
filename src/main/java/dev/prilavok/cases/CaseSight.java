package dev.prilavok.cases;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Cases as people read them. */
@ApplicationScoped
class CaseSight {
    private final Shops shops;
    private final Lang lang;
    private final Clock clock;
    private final ZoneId office;

    CaseSight(
            Shops shops,
            Lang lang,
            Clock clock,
            @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId office) {
        this.shops = shops;
        this.lang = lang;
        this.clock = clock;
        this.office = office;
    }

    record Row(
            String url,
            String number,
            String kind,
            String about,
            @Nullable String order,
            String shop,
            @Nullable String due,
            String dueColour,
            String state,
            String colour) {}

    record Fact(String name, String value) {}

    record Note(String signed, String text, List<String> photos) {}

    record Card(
            String number,
            String url,
            String kind,
            String state,
            String colour,
            String shop,
            String opened,
            String openedBy,
            @Nullable String due,
            String dueColour,
            String about,
            @Nullable String aboutUrl,
            @Nullable String order,
            @Nullable String orderUrl,
            List<Fact> facts,
            List<String> photos,
            @Nullable String proposal,
            @Nullable String decision,
            @Nullable String decided,
            @Nullable String taken,
            boolean mine,
            @Nullable String closed,
            boolean elsewhere,
            boolean mayClose,
            boolean open,
            boolean money,
            List<Note> notes) {}

    List<Row> rows(Slice<Case> found, String home, boolean many) {
        return found.items().stream().map(one -> row(one, home, many)).toList();
    }

    private Row row(Case one, String home, boolean many) {
        var shop = shops.get(one.shop());
        var zone = many ? office : shop.zone();
        return new Row(
                home + (many ? "/" + shop.slug() : "") + "/" + one.number(),
                one.number(),
                say().kind(one.kind()),
                one.subjectNumber(),
                one.orderNumber(),
                shop.name(),
                one.dueAt() == null ? null : moment(one.dueAt(), zone),
                dueColour(one),
                say().state(one.state()),
                colour(one.state()));
    }

    Card card(Case one, List<CaseNote> notes, String home, boolean many, String reader) {
        var shop = shops.get(one.shop());
        var zone = many ? office : shop.zone();
        var side = many ? "/office" : "/franchise";
        var slug = many ? "/" + shop.slug() : "";
        return new Card(
                one.number(),
                home + slug + "/" + one.number(),
                say().kind(one.kind()),
                say().state(one.state()),
                colour(one.state()),
                shop.name(),
                moment(one.openedAt(), zone),
                say().value(one.openedBy()),
                one.dueAt() == null ? null : moment(one.dueAt(), zone),
                dueColour(one),
                one.subjectNumber(),
                aboutUrl(one, side, slug, many),
                one.orderNumber(),
                one.orderNumber() == null ? null : side + "/orders" + slug + "/" + one.orderNumber(),
                facts(one.facts(), zone),
                photos(one.facts()),
                one.firstBy() == null || one.firstDecision() == null
                        ? null
                        : say().proposed(one.firstBy(), one.firstDecision()),
                one.decision(),
                one.decidedAt() == null || one.decidedBy() == null
                        ? null
                        : say().signed(one.decidedBy(), moment(one.decidedAt(), zone)),
                signed(one.takenBy(), one.takenAt(), zone),
                reader.equals(one.takenBy()),
                signed(one.closedBy(), one.closedAt(), zone),
                one.kind().isDecidedElsewhere(),
                one.state() == Case.State.DECIDED,
                one.state() == Case.State.OPEN,
                one.kind().isAboutMoney(),
                notes.stream()
                        .map(note ->
                                new Note(say().signed(note.by(), moment(note.at(), zone)), note.text(), note.photos()))
                        .toList());
    }

    private @Nullable String signed(@Nullable String by, @Nullable Instant at, ZoneId zone) {
        return by == null || at == null ? null : say().signed(by, moment(at, zone));
    }

    // Rooms above have pages for their things; their addresses are as lasting as the numbers.
    private static @Nullable String aboutUrl(Case one, String side, String slug, boolean many) {
        return switch (one.kind()) {
            case RETURN_APPEAL -> side + "/returns" + slug + "/" + one.subjectNumber();
            case BUYER_CLAIM -> side + "/claims" + slug + "/" + one.subjectNumber();
            case INVOICE_DISPUTE -> many ? "/office/invoices/" + one.facts().getOrDefault("invoice", "") : null;
            case CASH_DISCREPANCY -> many ? "/office/discrepancies/" + one.subject() : null;
            case CARRIER_CLAIM -> many ? "/office/carrier-claims" + slug + "/" + one.subjectNumber() : null;
            default -> null;
        };
    }

    private List<Fact> facts(Map<String, String> facts, ZoneId zone) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .filter(fact -> !fact.getKey().equals("photos")
                                && !fact.getKey().equals("invoice"))
                        .map(fact -> new Fact(say().fact(fact.getKey()), value(fact.getValue(), zone)))
                        .toList();
    }

    private static List<String> photos(Map<String, String> facts) {
        return List.of(facts.getOrDefault("photos", "").split(",")).stream()
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .toList();
    }

    private String value(String text, ZoneId zone) {
        if (text.matches("[A-Z]{3} -?\\d+([.]\\d+)?")) return Moneys.shown(Money.parse(text), locale());
        // "warehouse, 2026-11-22T10:41:56Z": who did it, and when
        var comma = text.lastIndexOf(", ");
        var at = instant(text.substring(comma < 0 ? 0 : comma + 2));
        if (at == null) return say().value(text);
        return comma < 0 ? moment(at, zone) : say().signed(say().value(text.substring(0, comma)), moment(at, zone));
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    static String colour(Case.State state) {
        return state == Case.State.OPEN ? "wait" : "good";
    }

    private String dueColour(Case one) {
        var late = one.state() == Case.State.OPEN
                && one.dueAt() != null
                && !clock.instant().isBefore(one.dueAt());
        return late ? "bad" : "";
    }

    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale()).format(at.atZone(zone));
    }

    Locale locale() {
        return lang.locale();
    }

    CaseMessages say() {
        return Texts.of(CaseMessages.class, locale());
    }
}
