package dev.prilavok.trial;

import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of the parcel of an order in words, for the consoles of the shop and of head office. */
@ApplicationScoped
public class ParcelPanels {
    private final Parcels parcels;
    private final Orders orders;

    ParcelPanels(Parcels parcels, Orders orders) {
        this.parcels = parcels;
        this.orders = orders;
    }

    /** The panel of an order's parcel; absent until the warehouse has begun it. */
    public Optional<ParcelPanel> of(OrderView order, Locale locale, ZoneId zone) {
        return parcels.ofOrder(order.shop(), order.id()).map(parcel -> new Words(order, parcel, locale, zone).panel());
    }

    private final class Words {
        private final OrderView order;
        private final ParcelView parcel;
        private final Locale locale;
        private final ParcelMessages say;
        private final PanelMessages panel;
        private final DateTimeFormatter moment;
        private final DateTimeFormatter day;

        Words(OrderView order, ParcelView parcel, Locale locale, ZoneId zone) {
            var russian = locale.getLanguage().equals("ru");
            this.order = order;
            this.parcel = parcel;
            this.locale = locale;
            this.say = Texts.of(ParcelMessages.class, locale);
            this.panel = Texts.of(PanelMessages.class, locale);
            this.moment = DateTimeFormatter.ofPattern(russian ? "d MMMM, HH:mm" : "MMMM d, HH:mm", locale)
                    .withZone(zone);
            this.day = DateTimeFormatter.ofPattern(russian ? "d MMMM" : "MMMM d", locale);
        }

        ParcelPanel panel() {
            return new ParcelPanel(
                    parcel.number(),
                    say.state(parcel.state()),
                    css(parcel.state()),
                    carrier(),
                    parcel.attempts() == 0 ? null : attempts(),
                    agreed(),
                    orders.outcomes(order.shop(), order.id()).stream()
                            .filter(outcome -> outcome.parcel().equals(parcel.id()))
                            .reduce((one, later) -> later)
                            .map(this::outcome)
                            .orElse(null),
                    parcels.steps(order.shop(), parcel.id()).stream()
                            .map(step -> new ParcelPanel.Step(
                                    moment(step.at()),
                                    say.state(step.to()),
                                    who(step.actor()),
                                    why(step.reason()),
                                    !step.moved() && step.from() != step.to()))
                            .toList(),
                    parcel.carrier().equals("own-courier")
                            && (parcel.state().isMoving() || parcel.state().isInHouse())
                            && parcel.state() != ParcelState.IN_TRIAL,
                    parcel.carrier().equals("own-courier") && parcel.state() == ParcelState.ATTEMPT_FAILED);
        }

        private @Nullable String carrier() {
            return parcel.trackingNumber() == null
                    ? order.delivery().title()
                    : order.delivery().title() + ", " + parcel.trackingNumber();
        }

        private String attempts() {
            return panel.attempts(parcel.attempts(), Objects.requireNonNullElse(why(parcel.attemptReason()), "…"));
        }

        private @Nullable String agreed() {
            if (parcel.nextAttempt() == null) return null;
            return Stream.of(parcel.nextAttempt().format(day), parcel.nextInterval())
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
        }

        private ParcelPanel.Outcome outcome(LineOutcomes outcome) {
            return new ParcelPanel.Outcome(
                    panel.result(outcome.result()),
                    outcome.lines().stream().map(this::piece).toList(),
                    Moneys.shown(outcome.due(), locale),
                    Moneys.shown(outcome.collected(), locale),
                    !outcome.due().isEqual(outcome.collected()),
                    outcome.version() == 1 ? null : panel.replaced(outcome.version()));
        }

        private ParcelPanel.Piece piece(LineOutcomes.Line line) {
            var sold = order.lines().stream()
                    .filter(one -> one.no() == line.no())
                    .findFirst()
                    .orElseThrow();
            var pieces = line.quantity() > 1 ? " × " + line.quantity() : "";
            return new ParcelPanel.Piece(
                    sold.name(),
                    sold.colour() + ", " + sold.size() + pieces,
                    panel.outcome(line.outcome()),
                    why(line.reason()),
                    line.outcome() == LineOutcome.KEPT);
        }

        private @Nullable String why(@Nullable String code) {
            if (code == null || code.isBlank()) return null;
            if (code.equals(Trials.UNCLAIMED)) return panel.unclaimed();
            if (code.startsWith("REDIRECTED")) return panel.redirected();
            var ours = panel.reason(code);
            if (!ours.isBlank()) return ours;
            if (code.equals("LOST")) return null;
            if (code.startsWith("RESCHEDULED"))
                return panel.rescheduled(code.substring("RESCHEDULED".length()).strip());
            return Arrays.stream(RefusalReason.values())
                    .filter(reason -> reason.name().equals(code))
                    .map(reason -> reason.shown(locale))
                    .findFirst()
                    .or(() -> Arrays.stream(AttemptReason.values())
                            .filter(reason -> reason.name().equals(code))
                            .map(reason -> reason.shown(locale))
                            .findFirst())
                    .orElse(code);
        }

        private String who(Actor actor) {
            return switch (actor.kind()) {
                case SYSTEM -> panel.system();
                case BUYER -> panel.buyer();
                case COURIER -> panel.courier(actor.name().equals("carrier") ? "" : actor.name());
                default -> actor.name();
            };
        }

        private String moment(Instant at) {
            return moment.format(at);
        }
    }

    /** The colour of a state in lists and cards. */
    public static String css(ParcelState state) {
        return switch (state) {
            case SHORT, ATTEMPT_FAILED, LOST, DAMAGED -> "bad";
            case PLANNED, PICKING, RETURNED, AT_PICKUP_POINT, REFUSED, RETURNING -> "wait";
            case DELIVERED_FULL, DELIVERED_PARTIAL -> "good";
            default -> "";
        };
    }
}
