package dev.prilavok.storefront;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Texts;
import dev.prilavok.social.Previews;
import dev.prilavok.tenancy.PageKind;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is around every page of a shop: brand, menu, basket, contacts, seller of record. Asks no database. */
@Named("frame")
@RequestScoped
public class Frame {
    private static final int MOST_COUNTED = 99;

    private final ShopRequest request;
    private final Lang lang;
    private final RoutingContext http;
    private final Clock clock;
    private List<NavLink> nav = List.of();
    private @Nullable Integer counted;
    private @Nullable Today today;
    private boolean carriesStyles;

    Frame(ShopRequest request, Lang lang, RoutingContext http, Clock clock) {
        this.clock = clock;
        this.request = request;
        this.lang = lang;
        this.http = http;
    }

    void shows(List<NavLink> menu) {
        nav = menu;
    }

    /** Everything that is around a page, with the page: two of them that are equal are written alike. */
    record Around(
            Object page,
            Shop shop,
            String lang,
            String base,
            String path,
            int inBasket,
            Today today,
            boolean carriesStyles,
            List<NavLink> nav) {}

    /** What a page says of this day. */
    record Today(@Nullable String announcement, @Nullable String hours) {
        static final Today UNSAID = new Today(null, null);

        static Today of(Shop shop, Locale reader, Clock clock) {
            var there = LocalDateTime.now(clock.withZone(shop.zone()));
            return new Today(
                    shop.front().announcedOn(there.toLocalDate()).orElse(null),
                    shop.contacts()
                            .week()
                            .map(week -> new ShownHours(week, reader).now(there))
                            .orElse(null));
        }
    }

    Around around(Object page) {
        return new Around(
                page,
                request.shop(),
                lang.tag(),
                base(),
                http.request().path(),
                inBasket(),
                today(),
                carriesStyles,
                nav);
    }

    void counts(int things) {
        counted = things;
    }

    public String base() {
        return request.base();
    }

    public String name() {
        return request.shop().name();
    }

    public String logo() {
        var brand = request.shop().brand();
        // a drawn logo takes the colours of the page; one of dots is fetched once and kept
        if (!brand.logoSvg().contains("<image ") || isPreview()) return brand.logoSvg();
        return "<img src=\"" + base() + "/logo.svg?v=" + brand.version() + "\" alt=\"\" height=\"26\">";
    }

    /** From now on the style sheets stand within the page; whoever sends it has to allow them. */
    void carriesStyles() {
        carriesStyles = true;
    }

    /** Whether the style sheets stand within the page. */
    public boolean isStyled() {
        return carriesStyles;
    }

    /** The brand's own sheet, for a page that carries it. */
    public String theme() {
        return Fonts.sheet(request.shop().brand().themeCss());
    }

    public String themeUrl() {
        if (isPreview()) return base() + "/preview.css";
        var brand = request.shop().brand();
        return base() + "/theme.css?v=" + brand.version() + Fonts.version(brand.themeCss());
    }

    /** Fonts that are fetched before the theme names them. */
    public List<String> fonts() {
        return Fonts.first(request.shop().brand().themeCss(), lang.tag());
    }

    /** Every font of the shop's own language; the files of the other one are fetched when somebody reads it. */
    List<String> allFonts() {
        return Fonts.needed(request.shop().brand().themeCss(), ownTag());
    }

    public String iconUrl() {
        return base() + "/icon.svg?v=" + request.shop().brand().version();
    }

    /** The icon of a telephone's first screen. */
    public String touchIconUrl() {
        return base() + "/icon-180.png?v=" + request.shop().brand().version();
    }

    /** What the browser paints around the page. */
    public String paper() {
        return Previews.colour(request.shop().brand(), "paper", "#ffffff");
    }

    /** The one address of this page; null for pages that belong to one person or to no one. */
    public @Nullable String canonical() {
        return PageAddress.of(request, http.request(), lang).own();
    }

    /** This page in the other language. */
    public @Nullable String translation() {
        return PageAddress.of(request, http.request(), lang).translated();
    }

    /** The language in which the shop's own texts are written, whatever the reader's is. */
    public String ownTag() {
        return Langs.of(request.shop().locale());
    }

    /** Whether the reader reads another one. */
    public boolean isAbroad() {
        return !ownTag().equals(lang.tag());
    }

    /** The language of the page as social networks write it. */
    public String ogLocale() {
        return lang.tag().equals("ru") ? "ru_RU" : "en_GB";
    }

    public List<NavLink> nav() {
        return nav;
    }

    /** Things in the basket as this browser remembers them: a number for the eye, nothing is decided by it. */
    public int inBasket() {
        if (counted != null) return counted;
        return inBasket(http.request());
    }

    static int inBasket(HttpServerRequest http) {
        var cookie = http.getCookie(BasketCookies.COUNT);
        return cookie == null || !cookie.getValue().matches("\\d{1,2}")
                ? 0
                : Math.min(MOST_COUNTED, Integer.parseInt(cookie.getValue()));
    }

    public List<Reach> reach() {
        return Reach.of(request.shop().contacts(), say());
    }

    /** What the shop announces today; whoever makes a draft sees it on any day. */
    public @Nullable String announcement() {
        return isPreview() ? request.shop().front().announcement() : today().announcement();
    }

    /** The page is kept by a browser and read on any other day: it says nothing of this one. */
    void outlivesToday() {
        today = Today.UNSAID;
    }

    private Today today() {
        var known = today;
        if (known == null) today = known = Today.of(request.shop(), lang.locale(), clock);
        return known;
    }

    /** A draft is being looked at. */
    public boolean isPreview() {
        return request.isDraft();
    }

    /** Pages of the shop's own. */
    public List<NavLink> pages() {
        return request.shop().pages().stream()
                .filter(page -> page.shown() && PageKind.of(page.name()) == PageKind.OWN)
                .map(page -> NavLink.to(base() + "/pages/" + page.name(), page.title()))
                .toList();
    }

    /** Whether buyers may read who keeps the shop. */
    public boolean isTold() {
        return request.shop().shows("about");
    }

    /** The way to write, when there is one. */
    public @Nullable Reach write() {
        return reach().stream()
                .filter(way -> way.href().startsWith("https:"))
                .findFirst()
                .orElse(null);
    }

    public String whereAndWhen() {
        var contacts = request.shop().contacts();
        var week = contacts.week().map(hours -> new ShownHours(hours, lang.locale()).line());
        return joined(Stream.of(contacts.city(), week.orElse(contacts.hours())));
    }

    /** When the people of the shop can be reached next, by the shop's clock: "сегодня до 20:00". */
    public @Nullable String now() {
        return today().hours();
    }

    public String legal() {
        var legal = request.shop().legal();
        var facts = joined(Stream.of(
                legal.seller(),
                legal.inn() == null ? null : say().inn(legal.inn()),
                legal.ogrn() == null ? null : say().ogrn(legal.ogrn()),
                legal.address()));
        return say().legal(facts);
    }

    /** The link that shows this page in the other language, and remembers it. */
    public NavLink otherLanguage() {
        var russian = lang.tag().equals("ru");
        var path = http.request().path();
        var inside = path.startsWith(base() + "/") ? path.substring(base().length()) : "/";
        return NavLink.to(
                base() + "/lang/" + (russian ? "en" : "ru") + "?to=" + inside, russian ? "English" : "По-русски");
    }

    /** The language that the other link leads to. */
    public String otherTag() {
        return lang.tag().equals("ru") ? "en" : "ru";
    }

    StorefrontMessages say() {
        return Texts.of(StorefrontMessages.class, lang.locale());
    }

    private static String joined(Stream<@Nullable String> parts) {
        return parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
