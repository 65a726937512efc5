package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelQuery;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Tones;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parcels of all shops: what is pressing first, narrowed down by chips and fields in the address. */
@Path("/office/parcels")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE, Role.SUPPORT, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeParcelPages {
    private static final int ROWS = 50;
    static final List<String> CARRIERS = List.of("own-courier", "pickup", "cdek", "post");

    private final WarehouseDesk desk;
    private final Parcels parcels;
    private final Shops shops;
    private final Scope scope;
    private final Pages pages;
    private final Sheets sheets;

    OfficeParcelPages(WarehouseDesk desk, Parcels parcels, Shops shops, Scope scope, Pages pages, Sheets sheets) {
        this.desk = desk;
        this.parcels = parcels;
        this.shops = shops;
        this.scope = scope;
        this.pages = pages;
        this.sheets = sheets;
    }

    record Chip(String url, String label, boolean chosen) {}

    record Choice(String value, String label, boolean chosen) {}

    record Row(
            String url,
            String number,
            String order,
            String shop,
            String state,
            String tone,
            String carrier,
            String promised,
            boolean late,
            int units,
            String due) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParcelList(
            List<Chip> chips,
            String show,
            String day,
            List<Choice> shops,
            List<Choice> carriers,
            List<Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    /** What the address asks for. */
    private record Asked(String show, String shop, String carrier, String day) {
        String query() {
            return "show=" + show + "&shop=" + shop + "&carrier=" + carrier + "&day=" + day;
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("house") String show,
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("carrier") @DefaultValue("") String carrier,
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = asked(show, shop, carrier, day);
        var found = scope.network(() -> parcels.list(query(asked, cursor, ROWS)));
        var here = "/office/parcels?" + asked.query();
        return pages.show(new ParcelList(
                chips(asked),
                asked.show(),
                asked.day(),
                shopChoices(asked),
                carrierChoices(asked),
                found.items().stream().map(this::row).toList(),
                found.next() == null ? null : here + "&cursor=" + found.next(),
                cursor == null ? null : here,
                "/office/parcels/export?" + asked.query() + "&"));
    }

    private Asked asked(String show, String shop, String carrier, String day) {
        return new Asked(
                show.equals("late") ? show : ParcelChip.named(show).code(),
                shops.bySlug(shop).map(Shop::slug).orElse(""),
                CARRIERS.contains(carrier) ? carrier : "",
                day(day) == null ? "" : day);
    }

    private ParcelQuery query(Asked asked, @Nullable String cursor, int size) {
        var late = asked.show().equals("late");
        return new ParcelQuery(
                late
                        ? java.util.EnumSet.allOf(ParcelState.class).stream()
                                .filter(ParcelChip::isOpen)
                                .collect(java.util.stream.Collectors.toSet())
                        : ParcelChip.named(asked.show()).states(),
                shops.bySlug(asked.shop()).map(Shop::id).orElse(null),
                asked.carrier().isEmpty() ? null : asked.carrier(),
                day(asked.day()),
                late ? desk.today() : null,
                cursor,
                size);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new BadRequest("day");
        }
    }

    private List<Chip> chips(Asked asked) {
        var chips = new java.util.ArrayList<Chip>();
        for (var chip : ParcelChip.values()) chips.add(chip(asked, chip.code(), say().chip(chip.code())));
        chips.add(1, chip(asked, "late", say().late()));
        return chips;
    }

    private static Chip chip(Asked asked, String code, String label) {
        var url = "/office/parcels?" + new Asked(code, asked.shop(), asked.carrier(), asked.day()).query();
        return new Chip(url, label, asked.show().equals(code));
    }

    private List<Choice> shopChoices(Asked asked) {
        return shops.all().stream()
                .map(shop -> new Choice(shop.slug(), shop.name(), shop.slug().equals(asked.shop())))
                .toList();
    }

    private List<Choice> carrierChoices(Asked asked) {
        return CARRIERS.stream()
                .map(code -> new Choice(code, carrier(code), code.equals(asked.carrier())))
                .toList();
    }

    private String carrier(String code) {
        return desk.say(dev.prilavok.fulfilment.picking.PickingMessages.class).carrier(code);
    }

    private Row row(ParcelView parcel) {
        return new Row(
                "/office/parcels/" + desk.slug(parcel) + "/" + parcel.number(),
                parcel.number(),
                parcel.orderNumber().shown(),
                shops.get(parcel.shop()).name(),
                desk.say(ParcelMessages.class).state(parcel.state()),
                Tones.of(parcel.state()),
                parcel.deliveryTitle(),
                desk.day(parcel.promisedTo()),
                isLate(parcel),
                parcel.units(),
                Moneys.shown(parcel.due(), desk.locale()));
    }

    private boolean isLate(ParcelView parcel) {
        return ParcelChip.isOpen(parcel.state()) && parcel.promisedTo().isBefore(desk.today());
    }

    /** What the list shows, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("house") String show,
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("carrier") @DefaultValue("") String carrier,
            @QueryParam("day") @DefaultValue("") String day,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var asked = asked(show, shop, carrier, day);
        Rows<ParcelView> rows = cursor -> scope.network(() -> parcels.list(query(asked, cursor, Rows.PAGE)));
        return sheets.send(
                Sheet.of("parcels", asked.query(), rows)
                        .text(say().parcel(), ParcelView::number)
                        .text(say().order(), parcel -> parcel.orderNumber().shown())
                        .text(say().shop(), parcel -> shops.get(parcel.shop()).name())
                        .text(
                                say().state(),
                                parcel -> desk.say(ParcelMessages.class).state(parcel.state()))
                        .text(say().carrier(), ParcelView::deliveryTitle)
                        .text(say().promised(), parcel -> parcel.promisedTo().toString())
                        .text(say().tracking(), ParcelView::trackingNumber)
                        .number(say().units(), ParcelView::units)
                        .money(say().due(), ParcelView::due)
                        .text(
                                desk.say(dev.prilavok.kernel.sheet.SheetMessages.class)
                                        .currency(),
                                parcel -> parcel.due().getCurrencyUnit().getCode()),
                as);
    }

    private ParcelPageMessages say() {
        return desk.say(ParcelPageMessages.class);
    }
}
