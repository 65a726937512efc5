package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.fulfilment.picking.PickingMessages;
import dev.prilavok.identity.Accounts;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parcels leave: those of one carrier or courier are ticked, handed over one by one, and the act is printed. */
@Path("/office/parcels/manifests")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeManifestPages {
    private static final int LATEST = 30;
    private static final String OWN = Leaving.OWN;

    private final WarehouseDesk desk;
    private final Manifests manifests;
    private final Parcels parcels;
    private final Accounts accounts;
    private final Shops shops;
    private final Scope scope;
    private final Pages pages;

    OfficeManifestPages(
            WarehouseDesk desk,
            Manifests manifests,
            Parcels parcels,
            Accounts accounts,
            Shops shops,
            Scope scope,
            Pages pages) {
        this.desk = desk;
        this.manifests = manifests;
        this.parcels = parcels;
        this.accounts = accounts;
        this.shops = shops;
        this.scope = scope;
        this.pages = pages;
    }

    record Ready(String number, String order, String shop, String promised, boolean late, int units) {}

    record Past(String url, int number, String toWhom, String made, String handed) {}

    record Courier(String login, String name) {}

    record Line(
            String url,
            String number,
            boolean left,
            @Nullable String why) {}

    record Act(String url, int number, String toWhom, String made, String by, String handed, List<Line> lines) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ManifestList(
            List<OfficeParcelPages.Chip> chips,
            String carrier,
            boolean own,
            List<Courier> couriers,
            List<Ready> ready,
            List<Past> past,
            @Nullable String error)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ManifestCard(Act act) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("carrier") @DefaultValue(OWN) String carrier) {
        return page(known(carrier), null);
    }

    private static String known(String carrier) {
        return OfficeParcelPages.CARRIERS.contains(carrier) ? carrier : OWN;
    }

    private TemplateInstance page(String carrier, @Nullable String error) {
        var chips = OfficeParcelPages.CARRIERS.stream()
                .map(code -> new OfficeParcelPages.Chip(
                        "/office/parcels/manifests?carrier=" + code, word(code), code.equals(carrier)))
                .toList();
        return pages.show(new ManifestList(
                chips,
                carrier,
                carrier.equals(OWN),
                couriers(),
                manifests.ready(carrier).stream().map(this::ready).toList(),
                manifests.latest(LATEST).stream().map(this::past).toList(),
                error));
    }

    private String word(String carrier) {
        return desk.say(PickingMessages.class).carrier(carrier);
    }

    private List<Courier> couriers() {
        return scope.network(accounts::all).stream()
                .filter(member -> member.roles().contains(Role.COURIER) && member.active())
                .map(member -> new Courier(member.login(), member.name()))
                .toList();
    }

    private Ready ready(ParcelView parcel) {
        return new Ready(
                parcel.number(),
                parcel.orderNumber().shown(),
                shops.get(parcel.shop()).name(),
                desk.day(parcel.promisedTo()),
                parcel.promisedTo().isBefore(desk.today()),
                parcel.units());
    }

    private Past past(Manifests.Manifest made) {
        return new Past(
                "/office/parcels/manifests/" + made.id(),
                made.number(),
                toWhom(made),
                String.valueOf(desk.moment(made.madeAt())),
                say().handed(made.handedOver(), made.parcels()));
    }

    private String toWhom(Manifests.Manifest made) {
        return made.courier() == null ? word(made.carrier()) : word(made.carrier()) + ", " + made.courier();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(
            @FormParam("carrier") @DefaultValue(OWN) String typed,
            @FormParam("courier") @DefaultValue("") String courier,
            @FormParam("parcel") @Nullable List<String> chosen) {
        var carrier = known(typed);
        var own = carrier.equals(OWN);
        if (own && couriers().stream().noneMatch(one -> one.login().equals(courier)))
            return refused(carrier, say().chooseCourier());
        var ready = manifests.ready(carrier).stream().map(ParcelView::number).toList();
        if (chosen == null || chosen.stream().noneMatch(ready::contains)) return refused(carrier, say().chooseOne());
        var act = manifests.handOver(
                carrier, own ? courier : null, chosen, desk.user().login());
        return Response.seeOther(URI.create("/office/parcels/manifests/" + act)).build();
    }

    private Response refused(String carrier, String error) {
        return Response.status(422).entity(page(carrier, error)).build();
    }

    @GET
    @Path("{manifest}")
    public TemplateInstance card(@PathParam("manifest") UUID id) {
        return pages.show(new ManifestCard(act(id)));
    }

    private Act act(UUID id) {
        var made = manifests.find(id).orElseThrow(() -> new NotFound("manifest"));
        var lines = manifests.rows(id).stream()
                .map(row -> new Line(
                        "/office/parcels/" + shops.get(row.shop()).slug() + "/" + row.number(),
                        row.number(),
                        row.handedOver(),
                        row.why(desk.locale())))
                .toList();
        var gone = (int) lines.stream().filter(Line::left).count();
        return new Act(
                "/office/parcels/manifests/" + id,
                made.number(),
                toWhom(made),
                String.valueOf(desk.moment(made.madeAt())),
                made.madeBy(),
                say().handed(gone, lines.size()),
                lines);
    }

    /** The act on paper, as often as somebody wants it: only what left is on it. */
    @GET
    @Path("{manifest}/act.pdf")
    @Produces(Paper.TYPE)
    public Response print(@PathParam("manifest") UUID id) {
        var act = act(id);
        var words = desk.say(PaperMessages.class);
        var left = parcels(id);
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.toWhom(), act.toWhom());
        facts.put(words.date(), act.made());
        facts.put(words.places(), String.valueOf(left.size()));
        var columns = List.of(
                Column.number("№", 0.5f),
                Column.text(words.parcelColumn(), 2),
                Column.text(say().order(), 1.6f),
                Column.number(words.units(), 1),
                Column.number(words.grams(), 1),
                Column.number(words.dueColumn(), 1.6f));
        return Paper.of(words.act(act.number()), desk.locale())
                .facts(facts)
                .table(columns, rows(left))
                .signatures(List.of(words.gave() + ": " + act.by(), words.took()))
                .send("act-" + act.number());
    }

    private List<ParcelView> parcels(UUID id) {
        var left = manifests.rows(id).stream()
                .filter(Manifests.Row::handedOver)
                .map(Manifests.Row::number)
                .toList();
        return scope.network(() -> left.stream()
                .flatMap(number -> parcels.byNumber(number).stream())
                .toList());
    }

    private List<List<String>> rows(List<ParcelView> left) {
        var rows = new ArrayList<List<String>>();
        for (var parcel : left)
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    parcel.number(),
                    parcel.orderNumber().shown(),
                    String.valueOf(parcel.units()),
                    String.valueOf(parcel.weightGrams()),
                    Moneys.shown(parcel.due(), desk.locale())));
        return rows;
    }

    private ParcelPageMessages say() {
        return desk.say(ParcelPageMessages.class);
    }
}
