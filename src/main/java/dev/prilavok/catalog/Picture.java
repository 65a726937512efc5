package dev.prilavok.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A photograph in the store: the size of its largest copy, the widths it exists in (ascending), the colour to show until it
 * loads, what a person who cannot see it is told, and whether each copy is there as WebP, too.
 */
public record Picture(
        String hash, int width, int height, List<Integer> widths, String dominantColour, String alt, boolean webp) {
    /** The same picture with words of its own. */
    Picture told(String words) {
        return new Picture(hash, width, height, widths, dominantColour, words, webp);
    }

    /** Name of the colour among 64 that stands in its place until it is there. */
    public String tone() {
        var rgb = Integer.parseInt(dominantColour.substring(1), 16);
        return "t" + (rgb >> 22) + (rgb >> 14 & 3) + (rgb >> 6 & 3);
    }

    /** Address of the copy that is just wide enough, or of the widest. */
    public String src(int wanted) {
        var best = widths.stream().filter(width -> width >= wanted).findFirst();
        return address(best.orElseGet(() -> widths.get(widths.size() - 1)), "jpg");
    }

    /** The same copy as WebP; empty when there is none. */
    public String webp(int wanted) {
        return webp ? src(wanted).replaceFirst("\\.jpg$", ".webp") : "";
    }

    /** All copies for the srcset attribute. */
    public String srcset() {
        return srcset("jpg");
    }

    /** All copies as WebP for the srcset attribute of a source; empty when there are none. */
    public String webpSrcset() {
        return webp ? srcset("webp") : "";
    }

    private String srcset(String format) {
        return widths.stream()
                .map(width -> address(width, format) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private String address(int copy, String format) {
        return "/media/" + hash + "/" + copy + "." + format;
    }
}
