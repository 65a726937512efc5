package dev.prilavok.tenancy;

import dev.prilavok.kernel.Sha256;

/** The look of a shop: checked CSS custom properties and a cleaned SVG; the version names both in cacheable addresses. */
public record Brand(String themeCss, String logoSvg, String version) {
    static Brand of(String themeCss, String logoSvg) {
        return new Brand(
                themeCss, logoSvg, Sha256.hex(themeCss + '\n' + logoSvg).substring(0, 12));
    }
}
