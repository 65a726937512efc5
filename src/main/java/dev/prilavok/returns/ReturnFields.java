package dev.prilavok.returns;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderLineView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a return as it is shown, with everything that was typed.
 *
 * @param lastDay until when one may ask
 */
public record ReturnFields(
        List<Line> lines,
        List<Way> ways,
        String note,
        String lastDay,
        boolean late,
        boolean twoSteps,
        boolean exchange,
        boolean canExchange) {
    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A line that may come back. */
    public record Line(
            int no,
            String name,
            String about,
            @Nullable String pic,
            String each,
            List<Choice> pieces,
            List<Choice> reasons,
            List<Choice> sizes,
            String note,
            boolean hygiene,
            boolean sealed,
            boolean taken,
            String photos) {
        public String noteName() {
            return "note-" + no;
        }

        /** How many photographs came with what was typed before. */
        public int shots() {
            return photos.isEmpty() ? 0 : photos.split(",").length;
        }
    }

    /** A way back. */
    public record Way(String value, String label, String hint, boolean chosen) {}

    /**
     * The form of an offer.
     *
     * @param sizes by line, SKUs that may be had instead and their sizes
     */
    public static ReturnFields of(
            ReturnOffer offer, ReturnForm form, Map<Integer, Map<String, String>> sizes, Locale locale) {
        var lines = offer.lines().stream()
                .map(line -> line(line, form, sizes.getOrDefault(line.line().no(), Map.of()), locale))
                .toList();
        return new ReturnFields(
                lines,
                offer.ways().stream().map(way -> way(offer, way, form, locale)).toList(),
                form.typed("note"),
                ReturnRefused.day(offer.lastDay(), locale),
                offer.isOver(),
                offer.policy().twoSteps(),
                form.chose("kind", "EXCHANGE"),
                lines.stream().anyMatch(line -> !line.sizes().isEmpty()));
    }

    private static Line line(ReturnOffer.Line offered, ReturnForm form, Map<String, String> sizes, Locale locale) {
        OrderLineView line = offered.line();
        var taken = form.typed("take-" + line.no());
        return new Line(
                line.no(),
                line.name(),
                line.colour() + ", " + line.size(),
                line.pictureSrc(),
                Moneys.shown(offered.each(), locale),
                IntStream.rangeClosed(0, offered.most())
                        .mapToObj(String::valueOf)
                        .map(count -> new Choice(count, count, count.equals(taken)))
                        .toList(),
                ReturnForm.REASONS.stream()
                        .map(reason -> new Choice(
                                reason.name(), reason.shown(locale), form.chose("why-" + line.no(), reason.name())))
                        .toList(),
                sizes.entrySet().stream()
                        .map(size -> new Choice(
                                size.getKey(), size.getValue(), form.chose("size-" + line.no(), size.getKey())))
                        .toList(),
                form.typed("note-" + line.no()),
                offered.hygiene(),
                !form.typed("sealed-" + line.no()).isEmpty(),
                !taken.isEmpty() && !taken.equals("0"),
                form.typed("photos-" + line.no()));
    }

    private static Way way(ReturnOffer offer, ReturnPolicies.Way way, ReturnForm form, Locale locale) {
        var say = Texts.of(ReturnPageMessages.class, locale);
        var costs = way.ourLabel()
                && offer.policy().withholdCarriage()
                && !way.carriage().isZero();
        var hint = costs
                ? say.carriageWithheld(Moneys.shown(way.carriage(), locale))
                : way.ourLabel() || way.way() == ReturnWay.WAREHOUSE ? say.carriageFree() : say.carriageYours();
        return new Way(
                way.way().name(),
                Texts.of(ReturnMessages.class, locale).way(way.way()),
                hint,
                form.chose("way", way.way().name()));
    }
}
