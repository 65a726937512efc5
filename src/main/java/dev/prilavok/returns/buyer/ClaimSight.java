package dev.prilavok.returns.buyer;

import dev.prilavok.cases.Cases;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.ReturnMessages;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.ReturnWay;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Claims as people of the consoles read them; in the scope of the claim's shop. */
@ApplicationScoped
class ClaimSight {
    private final Returns returns;
    private final Orders orders;
    private final Cases cases;
    private final Lang lang;
    private final ZoneId office;

    ClaimSight(
            Returns returns,
            Orders orders,
            Cases cases,
            Lang lang,
            @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId office) {
        this.returns = returns;
        this.orders = orders;
        this.cases = cases;
        this.lang = lang;
        this.office = office;
    }

    record Choice(String value, String label, boolean chosen) {}

    /** A line of the order that something may be given for. */
    record Line(int no, String name, String about, List<Choice> remedies, List<Choice> pieces) {}

    record Made(String url, String title, String state) {}

    record Step(
            String state, String at, String by, @Nullable String reason) {}

    record Card(
            String number,
            String url,
            String shop,
            String state,
            String colour,
            String opened,
            String what,
            String wish,
            String words,
            List<String> photos,
            String order,
            String orderUrl,
            String ofCase,
            String caseUrl,
            @Nullable String remedy,
            boolean missing,
            List<Made> made,
            List<Step> history,
            List<Line> lines,
            List<Choice> ways) {}

    /** The card for a console whose addresses begin so and name the shop when it shows many. */
    Card card(Shop shop, BuyerClaim one, boolean many, UnaryOperator<String> typed) {
        var side = many ? "/office" : "/franchise";
        var slug = many ? "/" + shop.slug() : "";
        var zone = many ? office : shop.zone();
        var caseNumber = cases.find(one.shop(), one.caseId()).orElseThrow().number();
        var offer = orders.byId(one.shop(), one.order()).flatMap(returns::offer).orElse(null);
        return new Card(
                one.number(),
                side + "/claims" + slug + "/" + one.number(),
                shop.name(),
                say().state(one.state()),
                colour(one.state()),
                moment(one.openedAt(), zone),
                say().what(one.what()),
                say().wish(one.wish()),
                one.words(),
                one.photos(),
                one.orderNumber().shown(),
                side + "/orders" + slug + "/" + one.orderNumber(),
                caseNumber,
                side + "/cases" + slug + "/" + caseNumber,
                one.remedy() == null ? null : say().remedy(one.remedy()),
                one.what() == BuyerClaim.What.MISSING,
                one.returns().stream()
                        .flatMap(id -> returns.find(one.shop(), id).stream())
                        .map(made -> made(made, side + "/returns" + slug))
                        .toList(),
                one.history().stream().map(step -> step(step, zone)).toList(),
                offer == null
                        ? List.of()
                        : offer.lines().stream()
                                .map(line -> line(line, one, typed))
                                .toList(),
                offer == null ? List.of() : ways(offer, typed));
    }

    private Made made(ReturnView made, String home) {
        var words = Texts.of(ReturnMessages.class, locale());
        return new Made(
                home + "/" + made.number(), words.kind(made.kind()) + " " + made.number(), words.state(made.state()));
    }

    private Line line(ReturnOffer.Line offered, BuyerClaim one, UnaryOperator<String> typed) {
        var line = offered.line();
        var wanted = typed.apply("do-" + line.no());
        var pieces = typed.apply("pieces-" + line.no());
        return new Line(
                line.no(),
                line.name(),
                line.colour() + ", " + line.size() + ", " + Moneys.shown(offered.each(), locale()),
                List.of(choice(BuyerClaim.Remedy.REFUND, wanted), choice(BuyerClaim.Remedy.REPLACEMENT, wanted)),
                IntStream.rangeClosed(1, offered.most())
                        .mapToObj(String::valueOf)
                        .map(count -> new Choice(count, count, count.equals(pieces)))
                        .toList());
    }

    private Choice choice(BuyerClaim.Remedy remedy, String wanted) {
        return new Choice(remedy.name(), say().remedy(remedy), remedy.name().equals(wanted));
    }

    private List<Choice> ways(ReturnOffer offer, UnaryOperator<String> typed) {
        var words = Texts.of(ReturnMessages.class, locale());
        var chosen = typed.apply("way");
        return offer.ways().stream()
                .map(way -> way.way())
                .map(way -> new Choice(way.name(), words.way(way), way.name().equals(chosen)))
                .toList();
    }

    /** A way back that a form names. */
    static @Nullable ReturnWay way(String name) {
        return Arrays.stream(ReturnWay.values())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Step step(BuyerClaim.Step step, ZoneId zone) {
        return new Step(say().state(step.to()), moment(step.at(), zone), by(step.actor()), step.reason());
    }

    private String by(Actor actor) {
        var who = say().actor(actor.kind());
        return switch (actor.kind()) {
            case BUYER, SYSTEM -> who;
            default -> who + ", " + actor.name();
        };
    }

    private static String colour(BuyerClaimState state) {
        return switch (state) {
            case OPEN -> "wait";
            case DENIED -> "bad";
            case APPROVED, RESOLVED -> "good";
        };
    }

    private String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale()).format(at.atZone(zone));
    }

    Locale locale() {
        return lang.locale();
    }

    BuyerClaimMessages say() {
        return Texts.of(BuyerClaimMessages.class, locale());
    }
}
