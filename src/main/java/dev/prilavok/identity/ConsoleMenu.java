package dev.prilavok.identity;

import static dev.prilavok.identity.Role.*;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the frame of the consoles shows: the places that this person's roles open, and who they are. */
@Named("menu")
@RequestScoped
public class ConsoleMenu {
    private static final int BAR = 5;

    private final CurrentUser user;
    private final Lang lang;
    private final List<MenuCount> counts;
    private @Nullable List<Place> counted;

    ConsoleMenu(CurrentUser user, Lang lang, @All List<MenuCount> counts) {
        this.user = user;
        this.lang = lang;
        this.counts = counts;
    }

    /**
     * One place of the menu.
     *
     * @param strong what people come for most
     * @param waiting how much waits there
     * @param heading what the group is called that begins here
     */
    public record Place(
            String key,
            String url,
            String icon,
            String label,
            boolean strong,
            int waiting,
            @Nullable String heading) {
        Place(String key, String url, String icon, String label, boolean strong) {
            this(key, url, icon, label, strong, 0, null);
        }

        Place waiting(int count) {
            return new Place(key, url, icon, label, strong, count, heading);
        }

        /** The same, the first of a group. */
        Place under(String title) {
            return new Place(key, url, icon, label, strong, waiting, title);
        }
    }

    /** Every place, for the sidebar; what waits is counted once for a page. */
    public List<Place> places() {
        var known = counted;
        if (known == null) {
            known = all().stream().map(this::counted).toList();
            counted = known;
        }
        return known;
    }

    private Place counted(Place place) {
        return counts.stream()
                .filter(count -> count.place().equals(place.key()))
                .findFirst()
                .map(count -> place.waiting(count.waiting()))
                .orElse(place);
    }

    private List<Place> all() {
        var say = Texts.of(MenuMessages.class, lang.locale());
        if (user.is(COURIER)) return ofCourier(say);
        return user.is(FRANCHISEE, ASSISTANT) ? ofShop(say) : ofOffice(say);
    }

    /** Five places for a phone: the last one leads to the rest. */
    public List<Place> bar() {
        var say = Texts.of(MenuMessages.class, lang.locale());
        var all = places();
        if (all.size() <= BAR) return all;
        var more = new Place("account", "/account", "more", say.more(), false);
        return Stream.concat(all.stream().limit(BAR - 1), Stream.of(more)).toList();
    }

    private List<Place> ofShop(MenuMessages say) {
        var storefront =
                user.chosenShop().or(() -> user.shops().stream().findFirst()).map(Shop::slug);
        var places = new ArrayList<Place>();
        places.add(new Place("orders", "/franchise", "orders", say.orders(), false));
        places.add(new Place("links", "/franchise/links", "links", say.links(), false));
        places.add(new Place("new-link", "/franchise/links/new", "new", say.newLink(), true));
        places.add(new Place("goods", "/franchise/goods", "goods", say.goods(), false));
        places.add(new Place("short", "/franchise/parcels", "parcel", say.shortParcels(), false));
        places.add(new Place("returns", "/franchise/returns", "back", say.returns(), false));
        places.add(new Place("cases", "/franchise/cases", "alarm", say.cases(), false));
        if (user.is(FRANCHISEE))
            places.add(new Place("earnings", "/franchise/earnings", "prices", say.earnings(), false));
        if (user.is(FRANCHISEE))
            places.add(new Place("statements", "/franchise/statements", "prices", say.statements(), false));
        if (user.is(FRANCHISEE)) places.add(new Place("payouts", "/franchise/payouts", "outbox", say.payouts(), false));
        if (user.is(FRANCHISEE)) places.add(new Place("fund", "/franchise/fund", "prices", say.fund(), false));
        places.add(new Place("refusals", "/franchise/refusals", "prices", say.refusals(), false));
        if (user.is(FRANCHISEE)) places.add(new Place("my-shop", "/franchise/shop", "brush", say.myShop(), false));
        storefront.ifPresent(
                slug -> places.add(new Place("storefront", "/s/" + slug + "/", "shop", say.storefront(), false)));
        if (user.is(FRANCHISEE)) places.add(new Place("feeds", "/franchise/feeds", "outbox", say.feeds(), false));
        places.add(new Place("account", "/account", "me", say.account(), false));
        return places;
    }

    private static List<Place> ofCourier(MenuMessages say) {
        return List.of(
                new Place("parcels", "/courier", "stock", say.parcels(), false),
                new Place("done", "/courier/done", "orders", say.parcelsDone(), false),
                new Place("account", "/account", "me", say.account(), false));
    }

    /** From the courier's bag to the franchisee's account, in the order in which money goes. */
    private static List<Place> money(MenuMessages say) {
        return List.of(
                new Place("desk", "/office/desk", "prices", say.desk(), false).under(say.money()),
                new Place("registers", "/office/registers", "prices", say.registers(), false),
                new Place("bank", "/office/bank", "prices", say.bank(), false),
                new Place("discrepancies", "/office/discrepancies", "alarm", say.discrepancies(), false),
                new Place("invoices", "/office/invoices", "truck", say.carrierInvoices(), false),
                payments(say),
                new Place("fiscal", "/office/fiscal", "prices", say.receipts(), false),
                new Place("ledger", "/office/ledger", "prices", say.books(), false),
                new Place("close", "/office/close", "prices", say.close(), false),
                new Place("statements", "/office/statements", "prices", say.statements(), false),
                new Place("disputes", "/office/disputes", "alarm", say.disputes(), false),
                new Place("payouts", "/office/payouts", "outbox", say.payouts(), false),
                new Place("fund", "/office/fund", "prices", say.fund(), false),
                new Place("agreements", "/office/agreements", "prices", say.agreements(), false));
    }

    private static Place payments(MenuMessages say) {
        return new Place("payments", "/office/payments", "prices", say.payments(), false);
    }

    private List<Place> ofOffice(MenuMessages say) {
        var places = new ArrayList<Place>();
        if (user.is(HEAD_OFFICE.toArray(String[]::new)))
            places.add(new Place("overview", "/office", "home", say.overview(), false));
        if (user.is(OWNER, DIRECTOR, ACCOUNTANT, WAREHOUSE, SUPPORT))
            places.add(new Place("orders", "/office/orders", "orders", say.orders(), false));
        if (user.is(OWNER, DIRECTOR, WAREHOUSE))
            places.add(new Place("picking", "/office/picking", "picking", say.picking(), false));
        if (user.is(OWNER, DIRECTOR, ACCOUNTANT, WAREHOUSE, SUPPORT))
            places.add(new Place("parcels", "/office/parcels", "parcel", say.parcels(), false));
        if (user.is(OWNER, DIRECTOR, ACCOUNTANT, WAREHOUSE, SUPPORT))
            places.add(new Place("returns", "/office/returns", "back", say.returns(), false));
        if (user.is(OWNER, DIRECTOR, ACCOUNTANT, WAREHOUSE, SUPPORT))
            places.add(new Place("cases", "/office/cases", "alarm", say.cases(), false));
        if (user.is(OWNER, DIRECTOR, ACCOUNTANT)) places.addAll(money(say));
        if (user.is(SUPPORT) && !user.is(OWNER, DIRECTOR, ACCOUNTANT)) places.add(payments(say));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER, WAREHOUSE))
            places.add(new Place("stock", "/office/stock", "stock", say.stock(), false).under(say.goods()));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER))
            places.add(new Place("products", "/office/products", "goods", say.products(), false));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER))
            places.add(new Place("prices", "/office/prices", "prices", say.prices(), false));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER))
            places.add(new Place("imports", "/office/imports", "imports", say.imports(), false));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER))
            places.add(new Place("search", "/office/search", "search", say.search(), false));
        if (user.is(OWNER, DIRECTOR, ACCOUNTANT, CATALOGUE_MANAGER, SUPPORT))
            places.add(new Place("refusals", "/office/refusals", "prices", say.refusals(), false));
        if (user.is(OWNER, DIRECTOR, SUPPORT))
            places.add(new Place("outbox", "/office/outbox", "outbox", say.outbox(), false));
        if (user.is(OWNER, DIRECTOR, WAREHOUSE, SUPPORT))
            places.add(new Place("carriers", "/office/carriers", "truck", say.carriers(), false));
        if (user.is(HEAD_OFFICE.toArray(String[]::new)))
            places.add(new Place("shops", "/office/shops", "shop", say.shops(), false).under(say.network()));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER))
            places.add(new Place("listings", "/office/listings", "goods", say.listings(), false));
        if (user.is(OWNER, DIRECTOR, CATALOGUE_MANAGER))
            places.add(new Place("sets", "/office/sets", "goods", say.sets(), false));
        if (user.is(OWNER)) places.add(new Place("staff", "/office/staff", "people", say.staff(), false));
        places.add(new Place("account", "/account", "me", say.account(), false));
        return places;
    }

    /** Where the brand in the corner leads. */
    public String home() {
        return homeOf(user);
    }

    static String homeOf(CurrentUser user) {
        if (user.is(FRANCHISEE, ASSISTANT)) return "/franchise";
        if (user.is(COURIER)) return "/courier";
        return user.is(HEAD_OFFICE.toArray(String[]::new)) ? "/office" : "/account";
    }

    /** Whether this person works in the warehouse or answers for it. */
    public boolean isWarehouse() {
        return user.is(OWNER, DIRECTOR, WAREHOUSE);
    }

    /** Whether this person writes the books or answers for them. */
    public boolean isKeepingBooks() {
        return user.is(OWNER, ACCOUNTANT);
    }

    /** Whether this person answers for everything. */
    public boolean isOwner() {
        return user.is(OWNER);
    }

    /** The person's name. */
    public String name() {
        return user.name();
    }

    /** Their roles in words. */
    public String post() {
        var say = Texts.of(MenuMessages.class, lang.locale());
        return String.join(
                ", ",
                user.roles().stream().sorted().map(role -> word(say, role)).toList());
    }

    static String word(MenuMessages say, String role) {
        return switch (role) {
            case OWNER -> say.post_owner();
            case DIRECTOR -> say.post_director();
            case ACCOUNTANT -> say.post_accountant();
            case CATALOGUE_MANAGER -> say.post_catalogue_manager();
            case WAREHOUSE -> say.post_warehouse();
            case SUPPORT -> say.post_support();
            case FRANCHISEE -> say.post_franchisee();
            case ASSISTANT -> say.post_assistant();
            case COURIER -> say.post_courier();
            case INSTALLER -> say.post_installer();
            default -> say.post_partner();
        };
    }

    /** Shops to choose from: only where a shop is being shown. */
    public List<Shop> shops() {
        return user.chosenShop().isPresent() ? user.shops() : List.of();
    }

    /** Whether this request shows that shop. */
    public boolean isChosen(String slug) {
        return user.chosenShop().filter(shop -> shop.slug().equals(slug)).isPresent();
    }
}
