package dev.prilavok.returns;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Returns as people of the consoles read them. */
@ApplicationScoped
class ReturnSight {
    /** Grades that a person gives; missing is what nobody counted. */
    static final List<Grade> GRADES = Arrays.stream(Grade.values())
            .filter(grade -> grade != Grade.MISSING)
            .toList();

    private final Shops shops;
    private final ReturnsConfig config;
    private final Lang lang;
    private final Clock clock;

    ReturnSight(Shops shops, ReturnsConfig config, Lang lang, Clock clock) {
        this.shops = shops;
        this.config = config;
        this.lang = lang;
        this.clock = clock;
    }

    /** A filter as a link. */
    record Chip(String url, String label, boolean chosen) {}

    record Row(
            String url,
            String number,
            String order,
            String shop,
            String asked,
            String what,
            @Nullable String refund,
            @Nullable String clock,
            String clockColour,
            String state,
            String colour) {}

    record Choice(String slug, String name, boolean chosen) {}

    record Listing(
            List<Chip> chips,
            List<Choice> shops,
            String show,
            List<Row> rows,
            boolean many,
            @Nullable String next,
            @Nullable String first,
            String export) {}

    record GradeField(String name, String label, String typed) {}

    record Line(
            int no,
            String name,
            String about,
            int quantity,
            String reason,
            @Nullable String note,
            List<String> photos,
            @Nullable String newSize,
            @Nullable String accepted,
            @Nullable String paid,
            List<String> grades,
            List<GradeField> fields,
            String keep) {
        public String takeName() {
            return "take-" + no;
        }

        public String noteName() {
            return "note-" + no;
        }
    }

    record Step(
            String state, String at, String by, @Nullable String reason) {}

    record Sum(
            String goods,
            @Nullable String withheld,
            @Nullable String deliveryBack,
            @Nullable String carried,
            String refund) {}

    record Card(
            String number,
            String home,
            String url,
            String order,
            String orderUrl,
            @Nullable String shop,
            String kind,
            String state,
            String colour,
            String asked,
            String way,
            String lastDay,
            boolean informed,
            @Nullable String clock,
            String clockColour,
            @Nullable String note,
            @Nullable String statement,
            @Nullable String tracking,
            @Nullable String document,
            @Nullable String firstBy,
            List<Line> lines,
            @Nullable Sum sum,
            @Nullable String requisites,
            List<Step> history) {}

    Listing list(
            String home,
            ReturnChip chip,
            @Nullable String shop,
            Slice<ReturnRow> found,
            boolean isLater,
            boolean many) {
        var query = "?show=" + chip.code() + (shop == null ? "" : "&shop=" + shop);
        return new Listing(
                Arrays.stream(ReturnChip.values())
                        .map(one -> new Chip(
                                home + "?show=" + one.code() + (shop == null ? "" : "&shop=" + shop),
                                say().chip(one),
                                one == chip))
                        .toList(),
                many
                        ? shops.all().stream()
                                .map(one -> new Choice(
                                        one.slug(), one.name(), one.slug().equals(shop)))
                                .toList()
                        : List.of(),
                chip.code(),
                found.items().stream().map(row -> row(home, row, many)).toList(),
                many,
                found.next() == null ? null : home + query + "&cursor=" + found.next(),
                isLater ? home + query : null,
                home + "/export" + query + "&");
    }

    private Row row(String home, ReturnRow row, boolean many) {
        var shop = shops.get(row.shop());
        var zone = many ? office() : shop.zone();
        return new Row(
                home + (many ? "/" + shop.slug() : "") + "/" + row.number(),
                row.number(),
                row.orderNumber().shown(),
                shop.name(),
                moment(row.requestedAt(), zone),
                row.pieces() > 1 ? row.first() + ", " + say().pieces(row.pieces()) : row.first(),
                row.refund() == null ? null : money(row.refund()),
                row.state().hasClock() ? left(row.refundBy()) : null,
                colour(row.refundBy()),
                words().state(row.state()),
                colour(row.state()));
    }

    Card card(
            ReturnView one,
            String home,
            String url,
            String orderUrl,
            @Nullable String requisites,
            ZoneId zone,
            Function<String, String> typed) {
        return new Card(
                one.number(),
                home,
                url,
                one.orderNumber().shown(),
                orderUrl,
                home.startsWith("/office") ? shops.get(one.shop()).name() : null,
                words().kind(one.kind()),
                words().state(one.state()),
                colour(one.state()),
                moment(one.requestedAt(), zone),
                words().way(one.way()),
                ReturnRefused.day(one.lastDay(), locale()),
                one.informed(),
                one.state().hasClock() ? left(one.refundBy()) : null,
                colour(one.refundBy()),
                one.note(),
                one.statement(),
                one.tracking(),
                one.document(),
                one.firstBy(),
                one.lines().stream().map(line -> line(one, line, typed)).toList(),
                sum(one),
                requisites,
                one.history().stream().map(step -> step(step, zone)).toList());
    }

    private Line line(ReturnView one, ReturnLine line, Function<String, String> typed) {
        var grades = Texts.of(ParcelMessages.class, locale());
        var seen = one.grades().stream()
                .filter(unit -> unit.line() == line.no())
                .map(unit -> grades.grade(unit.grade()) + ": " + unit.quantity()
                        + (unit.note() == null ? "" : " (" + unit.note() + ")"))
                .toList();
        var keep = one.grades().stream()
                .filter(unit -> unit.line() == line.no())
                .filter(unit -> unit.grade() != Grade.MISSING && unit.grade() != Grade.NOT_ACCEPTABLE)
                .mapToInt(unit -> unit.quantity())
                .sum();
        var taken = typed.apply("take-" + line.no());
        return new Line(
                line.no(),
                line.name(),
                line.colour() + ", " + line.size() + ", " + line.sku(),
                line.quantity(),
                line.reason().shown(locale()),
                line.note(),
                line.photos(),
                line.newSize(),
                line.accepted() == null ? null : String.valueOf(line.accepted()),
                line.paid() == null ? null : money(line.paid()),
                seen,
                GRADES.stream()
                        .map(grade -> {
                            var name = "grade-" + line.no() + "-" + grade;
                            return new GradeField(name, grades.grade(grade), typed.apply(name));
                        })
                        .toList(),
                taken.isEmpty() ? String.valueOf(keep) : taken);
    }

    @Nullable
    Sum sum(ReturnView one) {
        var money = one.money();
        if (money == null) return null;
        return new Sum(
                money(money.goods()),
                some(money.withheld()),
                some(money.deliveryBack()),
                some(money.carried()),
                money(money.refund()));
    }

    private @Nullable String some(Money money) {
        return money.isZero() ? null : money(money);
    }

    private Step step(ReturnStep step, ZoneId zone) {
        return new Step(words().state(step.to()), moment(step.at(), zone), by(step.actor()), step.reason());
    }

    private String by(Actor actor) {
        var who = say().actor(actor.kind());
        return switch (actor.kind()) {
            case BUYER, SYSTEM -> who;
            default -> who + ", " + actor.name();
        };
    }

    static String colour(ReturnState state) {
        return switch (state) {
            case REFUND_DUE, REQUESTED, INSPECTED -> "wait";
            case REFUND_FAILED, LOST_ON_WAY, DECLINED, REJECTED -> "bad";
            case REFUNDED, CLOSED, ACCEPTED, REFUND_SENT -> "good";
            default -> "";
        };
    }

    private String colour(Instant refundBy) {
        var now = clock.instant();
        if (!now.isBefore(refundBy)) return "bad";
        return now.isBefore(refundBy.minus(config.alarm())) ? "" : "wait";
    }

    private String left(Instant refundBy) {
        var left = Duration.between(clock.instant(), refundBy);
        if (left.isNegative() || left.isZero())
            return say().overdue(Math.max(1, left.abs().toDays()));
        return left.toDays() > 0 ? say().daysLeft(left.toDays()) : say().hoursLeft(Math.max(1, left.toHours()));
    }

    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale()).format(at.atZone(zone));
    }

    String money(Money sum) {
        return Moneys.shown(sum, locale());
    }

    ZoneId office() {
        return config.zone();
    }

    Locale locale() {
        return lang.locale();
    }

    ReturnMessages words() {
        return Texts.of(ReturnMessages.class, locale());
    }

    ReturnPageMessages say() {
        return Texts.of(ReturnPageMessages.class, locale());
    }
}
