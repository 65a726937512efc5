package dev.prilavok.checkout;

import dev.prilavok.catalog.Facet;
import dev.prilavok.catalog.Filter;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of goods is narrowed down by: one of the values of every parameter that is given, all of them on sizes free now. */
public class ShopApiFilter {
    private static final int MOST = 40;

    @QueryParam("filter.size")
    @Size(max = MOST)
    @Parameter(description = "Codes of sizes, as facets name them", example = "ru-44")
    @Nullable
    List<String> size;

    @QueryParam("filter.colour")
    @Size(max = MOST)
    @Parameter(example = "black")
    @Nullable
    List<String> colour;

    @QueryParam("filter.category")
    @Size(max = MOST)
    @Parameter(description = "Slugs of leaf categories", example = "platya")
    @Nullable
    List<String> category;

    @QueryParam("filter.gender")
    @Size(max = MOST)
    @Parameter(example = "women")
    @Nullable
    List<String> gender;

    @QueryParam("filter.season")
    @Size(max = MOST)
    @Parameter(example = "summer")
    @Nullable
    List<String> season;

    @QueryParam("filter.material")
    @Size(max = MOST)
    @Parameter(example = "linen")
    @Nullable
    List<String> material;

    @QueryParam("filter.brand")
    @Size(max = MOST)
    @Nullable
    List<String> brand;

    @QueryParam("filter.priceFrom")
    @Min(0)
    @Parameter(description = "Least price in minor units of the shop's currency", example = "200000")
    @Nullable
    Long priceFrom;

    @QueryParam("filter.priceTo")
    @Min(0)
    @Parameter(description = "Highest price in minor units of the shop's currency", example = "500000")
    @Nullable
    Long priceTo;

    Filter read() {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        put(chosen, Facet.SIZE, size);
        put(chosen, Facet.COLOUR, colour);
        put(chosen, Facet.CATEGORY, category);
        put(chosen, Facet.GENDER, gender);
        put(chosen, Facet.SEASON, season);
        put(chosen, Facet.MATERIAL, material);
        put(chosen, Facet.BRAND, brand);
        return new Filter(chosen, priceFrom, priceTo);
    }

    private static void put(Map<Facet, Set<String>> chosen, Facet facet, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) chosen.put(facet, new LinkedHashSet<>(values));
    }
}
