package dev.prilavok.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A photograph in the store: the size of its largest copy, the widths it exists in (ascending), the colour to show until it
 * loads, and what a person who cannot see it is told.
 */
public record Picture(String hash, int width, int height, List<Integer> widths, String dominantColour, String alt) {
    /** Address of the copy that is just wide enough, or of the widest. */
    public String src(int wanted) {
        var best = widths.stream().filter(width -> width >= wanted).findFirst();
        return address(best.orElseGet(() -> widths.get(widths.size() - 1)));
    }

    /** All copies for the srcset attribute. */
    public String srcset() {
        return widths.stream().map(width -> address(width) + " " + width + "w").collect(Collectors.joining(", "));
    }

    private String address(int copy) {
        return "/media/" + hash + "/" + copy + ".jpg";
    }
}
