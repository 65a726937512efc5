package dev.prilavok.fulfilment.picking;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Scanned;
import dev.prilavok.fulfilment.Tones;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.fulfilment.papers.ParcelPapers;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits to be picked, gathered into waves, and the pick list of each. */
@Path("/office/picking")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficePickingPages {
    private static final int LATEST = 10;

    private final WarehouseDesk desk;
    private final Waves waves;
    private final WaveRows rows;
    private final Parcels parcels;
    private final Delivery delivery;
    private final Scope scope;
    private final Pages pages;
    private final ParcelPapers papers;

    OfficePickingPages(
            WarehouseDesk desk,
            Waves waves,
            WaveRows rows,
            Parcels parcels,
            Delivery delivery,
            Scope scope,
            Pages pages,
            ParcelPapers papers) {
        this.desk = desk;
        this.waves = waves;
        this.rows = rows;
        this.parcels = parcels;
        this.delivery = delivery;
        this.scope = scope;
        this.pages = pages;
        this.papers = papers;
    }

    record Chip(String url, String label, boolean chosen) {}

    record Group(String key, String title, int orders, int units, boolean late) {
        Group with(Waiting order, boolean isLate) {
            return new Group(key, title, orders + 1, units + order.units(), late || isLate);
        }
    }

    record WaveLink(String url, String number, String title, String made, int done, int orders) {}

    record Parcel(String url, String number, String order, String state, String tone, int units) {}

    record Left(String order, String why) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaitingList(
            List<Chip> chips,
            String by,
            List<Group> groups,
            List<WaveLink> waves,
            @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaveCard(WaveView wave) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WaveProgress(WaveView wave) implements TemplateInstance {}

    record WaveView(
            String url,
            String number,
            String title,
            int done,
            int orders,
            boolean isPlanned,
            List<Left> left,
            List<PickList.Row> picks,
            int pieces,
            List<Parcel> parcels) {}

    @GET
    public TemplateInstance waiting(@QueryParam("by") @DefaultValue("day") String by) {
        return waiting(Criterion.named(by), null);
    }

    private TemplateInstance waiting(Criterion by, @Nullable String error) {
        var chips = java.util.Arrays.stream(Criterion.values())
                .map(one -> new Chip("/office/picking?by=" + one.code(), say().criterion(one.code()), one == by))
                .toList();
        var latest = scope.network(() -> rows.latest(LATEST)).stream()
                .map(wave -> new WaveLink(
                        "/office/picking/waves/" + wave.id(),
                        wave.number(),
                        wave.title(),
                        String.valueOf(desk.moment(wave.madeAt())),
                        wave.orders() - wave.waiting(),
                        wave.orders()))
                .toList();
        return pages.show(new WaitingList(chips, by.code(), groups(by), latest, error));
    }

    private List<Group> groups(Criterion by) {
        var groups = new LinkedHashMap<String, Group>();
        for (var order : waves.waiting())
            groups.compute(
                    order.key(by),
                    (key, had) -> (had == null ? new Group(key, title(by, order), 0, 0, false) : had)
                            .with(order, order.promised().isBefore(desk.today())));
        return List.copyOf(groups.values());
    }

    private String title(Criterion by, Waiting order) {
        return switch (by) {
            case DAY -> say().toDay(desk.day(order.promised()));
            case CARRIER -> say().carrier(order.carrier());
            case CITY -> delivery.city(order.city()).map(city -> city(city)).orElse(order.title());
            case CUTOFF ->
                order.cutoff() == null
                        ? say().noCutoff()
                        : say().until(order.cutoff().toString());
        };
    }

    private String city(City city) {
        return city.name(desk.locale());
    }

    @POST
    @Path("waves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@FormParam("by") @DefaultValue("") String by, @FormParam("key") @DefaultValue("") String key) {
        var criterion = Criterion.named(by);
        var group =
                groups(criterion).stream().filter(one -> one.key().equals(key)).findFirst();
        if (group.isEmpty())
            return Response.status(422)
                    .entity(waiting(criterion, say().nothingWaits()))
                    .build();
        var wave = waves.make(criterion, key, group.get().title(), desk.user().login());
        return Response.seeOther(URI.create("/office/picking/waves/" + wave)).build();
    }

    /** A scanned label leads to its parcel. */
    @POST
    @Path("find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(@FormParam("number") @DefaultValue("") String typed) {
        var number = Scanned.read(typed).code().toUpperCase(Locale.ROOT);
        var parcel = scope.network(() -> parcels.byNumber(number));
        if (parcel.isEmpty())
            return Response.status(422)
                    .entity(waiting(
                            Criterion.DAY, say().noParcel(number.length() > 40 ? number.substring(0, 40) : number)))
                    .build();
        return Response.seeOther(URI.create(station(parcel.get()))).build();
    }

    private String station(ParcelView parcel) {
        return "/office/picking/" + desk.slug(parcel) + "/" + parcel.number();
    }

    @GET
    @Path("waves/{wave}")
    public TemplateInstance wave(@PathParam("wave") UUID wave) {
        return pages.show(new WaveCard(view(wave)));
    }

    /** Asked every second while the wave is being planned. */
    @GET
    @Path("waves/{wave}/progress")
    public Response progress(@PathParam("wave") UUID wave) {
        var view = view(wave);
        var answer = Response.ok(pages.show(new WaveProgress(view)));
        return (view.isPlanned() ? answer.header("HX-Refresh", "true") : answer).build();
    }

    private WaveView view(UUID id) {
        var wave = scope.network(() -> rows.find(id)).orElseThrow(() -> new NotFound("wave"));
        var all = scope.network(() -> parcels.ofWave(id));
        var picks = PickList.of(all);
        var left = scope.network(() -> rows.refused(id)).stream()
                .map(row -> new Left(row.number(), String.valueOf(row.why(desk.locale()))))
                .toList();
        return new WaveView(
                "/office/picking/waves/" + id,
                wave.number(),
                wave.title(),
                wave.orders() - wave.waiting(),
                wave.orders(),
                wave.isPlanned(),
                left,
                picks,
                picks.stream().mapToInt(PickList.Row::left).sum(),
                all.stream().map(this::parcel).toList());
    }

    private Parcel parcel(ParcelView parcel) {
        return new Parcel(
                station(parcel),
                parcel.number(),
                parcel.orderNumber().shown(),
                desk.say(ParcelMessages.class).state(parcel.state()),
                Tones.of(parcel.state()),
                parcel.units());
    }

    /** The pick list on paper. */
    @GET
    @Path("waves/{wave}/list.pdf")
    @Produces(Paper.TYPE)
    public Response list(@PathParam("wave") UUID wave) {
        var view = view(wave);
        var columns = List.of(
                Column.text(say().shelf(), 1.3f),
                Column.text(say().sku(), 2),
                Column.text(say().thing(), 3.2f),
                Column.number(say().howMany(), 1),
                Column.text(say().parcels(), 2.4f));
        var lines = view.picks().stream()
                .map(row -> List.of(
                        row.shelf() == null ? say().noShelf() : row.shelf(),
                        row.sku().value(),
                        row.thing(),
                        String.valueOf(row.left()),
                        row.forParcels()))
                .toList();
        var paper = Paper.of(say().pickList() + " · " + say().wave(view.number()), desk.locale())
                .text(view.title())
                .table(columns, lines)
                .signatures(List.of(say().pickedBy()));
        return paper.send("pick-list-" + view.number());
    }

    /** The labels of a wave's parcels, those called off left out. */
    @GET
    @Path("waves/{wave}/labels.pdf")
    @Produces(Paper.TYPE)
    public Response labels(@PathParam("wave") UUID wave) {
        return Paper.send(papers.labels(inHouse(wave), desk.locale()), "labels");
    }

    /** The slips of a wave's parcels, each in its buyer's language. */
    @GET
    @Path("waves/{wave}/slips.pdf")
    @Produces(Paper.TYPE)
    public Response slips(@PathParam("wave") UUID wave) {
        return Paper.send(papers.slips(inHouse(wave), desk.locale()), "slips");
    }

    private List<ParcelView> inHouse(UUID wave) {
        var found = scope.network(() -> parcels.ofWave(wave)).stream()
                .filter(parcel -> parcel.state().isInHouse())
                .toList();
        if (found.isEmpty()) throw new NotFound("wave");
        return found;
    }

    private PickingMessages say() {
        return desk.say(PickingMessages.class);
    }
}
