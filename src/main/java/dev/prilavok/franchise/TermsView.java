package dev.prilavok.franchise;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.social.SocialChannel;
import dev.prilavok.stock.Availability;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last step of making a link.
 *
 * @param field the field that a refusal is about
 */
record TermsView(
        List<Thing> things,
        List<Group> uses,
        List<Option> channels,
        String back,
        String more,
        String message,
        String discount,
        String post,
        String campaign,
        String name,
        String phone,
        boolean details,
        String key,
        Earning.@Nullable Expected earning,
        @Nullable String error,
        @Nullable String field) {

    /** A thing with the sizes that were picked of it. */
    record Thing(
            String slug,
            String name,
            @Nullable String photo,
            String price,
            String typedPrice,
            String corridor,
            boolean toChoose,
            List<Size> sizes) {}

    /** A picked size. */
    record Size(String sku, String variant, int free, boolean toChoose, String quantity, String without) {}

    /** A radio button. */
    record Option(String value, String label, boolean chosen) {}

    /** Radio buttons that share a heading. */
    record Group(String label, List<Option> options) {}

    static List<Thing> things(
            LinkForm form, Map<Sku, PricedVariant> prices, Availability free, LinkMessages texts, Locale locale) {
        var bySlug = new LinkedHashMap<String, List<PricedVariant>>();
        for (var sku : form.picks().all()) {
            var variant = prices.get(sku);
            if (variant != null)
                bySlug.computeIfAbsent(variant.slug(), slug -> new java.util.ArrayList<>())
                        .add(variant);
        }
        return bySlug.values().stream()
                .map(variants -> thing(variants, form, free, texts, locale))
                .toList();
    }

    private static Thing thing(
            List<PricedVariant> variants, LinkForm form, Availability free, LinkMessages texts, Locale locale) {
        var first = variants.get(0);
        var floor = variants.stream()
                .map(PricedVariant::floor)
                .max(Comparator.naturalOrder())
                .orElse(first.floor());
        var ceiling = variants.stream()
                .map(PricedVariant::ceiling)
                .min(Comparator.naturalOrder())
                .orElse(first.ceiling());
        return new Thing(
                first.slug(),
                first.name(),
                first.picture() == null ? null : first.picture().src(360),
                Moneys.shown(first.retail(), locale),
                form.text("price." + first.slug()),
                texts.corridor(Moneys.shown(floor, locale), Moneys.shown(ceiling, locale)),
                variants.stream().anyMatch(variant -> form.picks().choice().contains(variant.sku())),
                variants.stream().map(variant -> size(variant, form, free)).toList());
    }

    private static Size size(PricedVariant variant, LinkForm form, Availability free) {
        var sku = variant.sku();
        var words = variant.colour().isBlank() ? variant.size() : variant.colour() + ", " + variant.size();
        var quantity = form.text("qty." + sku);
        return new Size(
                sku.value(),
                words,
                free.free(sku),
                form.picks().choice().contains(sku),
                quantity.isEmpty() ? "1" : quantity,
                form.picks().without(sku).at("/franchise/links/new/terms"));
    }

    /** For whom and for how long, in two groups: one person, and everybody. */
    static List<Group> uses(LinkForm form, LinkMessages texts) {
        return List.of(uses(true, form, texts), uses(false, form, texts));
    }

    private static Group uses(boolean forOne, LinkForm form, LinkMessages texts) {
        var options = Arrays.stream(LinkForm.Use.values())
                .filter(use -> use.isForOne() == forOne)
                .map(use -> new Option(use.name(), texts.use(use), use == form.use()))
                .toList();
        return new Group(texts.useHint(forOne), options);
    }

    static List<Option> channels(LinkForm form, FranchiseMessages texts) {
        return Arrays.stream(SocialChannel.values())
                .map(channel -> new Option(channel.name(), texts.channel(channel), channel == form.channel()))
                .toList();
    }
}
