package dev.prilavok.fulfilment.papers;

import dev.prilavok.delivery.CarrierPapers;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.fulfilment.PaidPresent;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelMoved;
import dev.prilavok.fulfilment.ParcelPhotos;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Step;
import dev.prilavok.fulfilment.Tones;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.order.Actor;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything about one parcel: where it is, what happened to it, its papers, what can be done now. */
@Path("/office/parcels/{shop}/{parcel: P[A-Z0-9]{9}}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE, Role.SUPPORT, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeParcelCardPages {
    private static final int LONGEST_REASON = 300;
    private static final Set<ParcelState> AT_STATION =
            Set.of(ParcelState.PLANNED, ParcelState.PICKING, ParcelState.SHORT, ParcelState.PACKED);

    private final WarehouseDesk desk;
    private final Parcels parcels;
    private final Warehouse warehouse;
    private final Waybills waybills;
    private final ParcelPhotos photos;
    private final ParcelPapers papers;
    private final CarrierPapers carrierPapers;
    private final Shops shops;
    private final Pages pages;
    private final Flash flash;

    OfficeParcelCardPages(
            WarehouseDesk desk,
            Parcels parcels,
            Warehouse warehouse,
            Waybills waybills,
            ParcelPhotos photos,
            ParcelPapers papers,
            CarrierPapers carrierPapers,
            Shops shops,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.parcels = parcels;
        this.warehouse = warehouse;
        this.waybills = waybills;
        this.photos = photos;
        this.papers = papers;
        this.carrierPapers = carrierPapers;
        this.shops = shops;
        this.pages = pages;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ParcelCard(ParcelCardView view, @Nullable String error, String reason) implements TemplateInstance {}

    @GET
    public TemplateInstance card(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return pages.show(new ParcelCard(view(desk.parcel(shop, number)), null, ""));
    }

    @GET
    @Path("label.pdf")
    @Produces(Paper.TYPE)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response label(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return Paper.send(papers.labels(List.of(desk.parcel(shop, number)), desk.locale()), "label-" + number);
    }

    @GET
    @Path("slip.pdf")
    @Produces(Paper.TYPE)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response slip(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return Paper.send(papers.slips(List.of(desk.parcel(shop, number)), desk.locale()), "slip-" + number);
    }

    /** Asks the carrier for a paper of its own. */
    @POST
    @Path("carrier-papers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response askCarrier(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("kind") @DefaultValue("") String kind) {
        var parcel = desk.parcel(shop, number);
        if (!carrierPapers.ask(
                parcel.shop(), parcel.id(), kind(kind), desk.user().login())) throw new BadRequest("kind");
        return back(shop, number);
    }

    @GET
    @Path("carrier-waybill.pdf")
    @Produces(Paper.TYPE)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response carrierWaybill(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return made(desk.parcel(shop, number), CarrierPapers.Kind.WAYBILL);
    }

    @GET
    @Path("carrier-label.pdf")
    @Produces(Paper.TYPE)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    public Response carrierLabel(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return made(desk.parcel(shop, number), CarrierPapers.Kind.LABEL);
    }

    private Response made(ParcelView parcel, CarrierPapers.Kind kind) {
        var file = carrierPapers.file(parcel.id(), kind).orElseThrow(() -> new NotFound("paper"));
        return Paper.send(file.bytes(), file.name());
    }

    private static CarrierPapers.Kind kind(String name) {
        for (var kind : CarrierPapers.Kind.values()) if (kind.name().equals(name)) return kind;
        throw new BadRequest("kind");
    }

    @POST
    @Path("gift")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE, Role.SUPPORT})
    public Response gift(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("gift") @DefaultValue("false") boolean gift) {
        var parcel = desk.parcel(shop, number);
        try {
            desk.in(parcel, () -> {
                parcels.gift(parcel.shop(), parcel.id(), gift);
                return true;
            });
            flash.say(gift ? say().giftNow() : say().giftNoMore());
        } catch (ParcelMoved | PaidPresent left) {
            flash.say(left.say(desk.locale()));
        }
        return back(shop, number);
    }

    @POST
    @Path("call-off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response callOff(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("reason") @DefaultValue("") String typed) {
        var parcel = desk.parcel(shop, number);
        var reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON)
            return Response.status(422)
                    .entity(pages.show(new ParcelCard(view(parcel), say().whyMissing(LONGEST_REASON), typed)))
                    .build();
        try {
            desk.in(parcel, () -> {
                warehouse.callOff(
                        parcel.shop(), parcel.id(), Actor.headOffice(desk.user().login()), reason);
                return true;
            });
            flash.say(say().calledOff());
        } catch (Refusal moved) {
            flash.say(moved.say(desk.locale()));
        }
        return back(shop, number);
    }

    private static Response back(String shop, String number) {
        return Response.seeOther(URI.create("/office/parcels/" + shop + "/" + number))
                .build();
    }

    private ParcelCardView view(ParcelView parcel) {
        var shop = shops.get(parcel.shop());
        var state = parcel.state();
        var waybill = desk.in(parcel, () -> waybills.of(parcel.shop(), parcel.id()));
        var atWork = desk.user().is(Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE);
        return new ParcelCardView(
                "/office/parcels/" + shop.slug() + "/" + parcel.number(),
                parcel.number(),
                parcel.orderNumber().shown(),
                "/office/orders/" + shop.slug() + "/" + parcel.orderNumber(),
                shop.name(),
                parcelWords().state(state),
                Tones.of(state),
                parcel.deliveryTitle(),
                desk.day(parcel.promisedFrom()) + " – " + desk.day(parcel.promisedTo()),
                ParcelChip.isOpen(state) && parcel.promisedTo().isBefore(desk.today()),
                parcel.trial(),
                parcel.gift(),
                Moneys.shown(parcel.due(), desk.locale()),
                parcel.weightGrams(),
                parcel.wave() == null || !atWork ? null : "/office/picking/waves/" + parcel.wave(),
                parcel.manifest() == null || !atWork ? null : "/office/parcels/manifests/" + parcel.manifest(),
                parcel.courier(),
                parcel.trackingNumber(),
                waybill.map(one -> say().waybillState(one.state().name())).orElse(null),
                waybill.flatMap(this::trouble).orElse(null),
                parcel.attempts(),
                desk.moment(parcel.storedUntil()),
                atWork && AT_STATION.contains(state) ? "/office/picking/" + shop.slug() + "/" + parcel.number() : null,
                atWork && (state.isMoving() || state.isOutcome() || state.isComingBack())
                        ? "/office/receiving/" + shop.slug() + "/" + parcel.number()
                        : null,
                state.isInHouse(),
                state.isInHouse() && desk.user().is(Role.OWNER, Role.DIRECTOR),
                lines(parcel),
                desk.in(parcel, () -> parcels.steps(parcel.shop(), parcel.id())).stream()
                        .map(this::told)
                        .toList(),
                photos.of(parcel),
                looks(parcel),
                atWork ? carrierPapers.of(parcel.shop(), parcel.id(), desk.locale()) : List.of());
    }

    private Optional<String> trouble(Waybill waybill) {
        return Optional.ofNullable(waybill.say(desk.locale()));
    }

    private static List<ParcelCardView.Line> lines(ParcelView parcel) {
        return parcel.lines().stream()
                .map(line -> new ParcelCardView.Line(
                        line.name(),
                        line.colour().isEmpty() ? line.size() : line.colour() + ", " + line.size(),
                        line.sku().value(),
                        line.quantity(),
                        line.comingBack()))
                .toList();
    }

    private ParcelCardView.Told told(Step step) {
        return new ParcelCardView.Told(
                parcelWords().state(step.to()),
                String.valueOf(desk.moment(step.at())),
                say().who(step.actor().kind()) + ", " + step.actor().name(),
                step.reason(),
                step.moved());
    }

    private List<ParcelCardView.Look> looks(ParcelView parcel) {
        return desk.in(parcel, () -> parcels.grades(parcel.shop(), parcel.id())).stream()
                .map(unit -> new ParcelCardView.Look(
                        parcel.line(unit.line()).name() + ", "
                                + parcel.line(unit.line()).size(),
                        unit.quantity(),
                        parcelWords().grade(unit.grade()),
                        unit.note(),
                        unit.photo() == null ? null : "/media/" + unit.photo() + "/720.jpg"))
                .toList();
    }

    private ParcelMessages parcelWords() {
        return desk.say(ParcelMessages.class);
    }

    private ParcelPageMessages say() {
        return desk.say(ParcelPageMessages.class);
    }
}
