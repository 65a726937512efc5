package dev.prilavok.fulfilment.packing;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.fulfilment.ParcelPhotos;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The packing station: the recipe as a checklist with the clock running, a photograph, and the box is closed. */
@Path("/office/picking/{shop}/{parcel: P[A-Z0-9]{9}}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficePackingPages {
    private static final int MOST_TICKS = 100;
    private static final int MINUTE = 60;

    private final WarehouseDesk desk;
    private final Packing packing;
    private final ParcelPhotos photos;
    private final Pages pages;
    private final Flash flash;

    OfficePackingPages(WarehouseDesk desk, Packing packing, ParcelPhotos photos, Pages pages, Flash flash) {
        this.desk = desk;
        this.packing = packing;
        this.photos = photos;
        this.pages = pages;
        this.flash = flash;
    }

    record Tick(int no, String text, int seconds, boolean ticked) {}

    record Enclosed(UUID id, String name) {}

    record PackView(
            String url,
            String number,
            String card,
            String state,
            String tone,
            boolean gift,
            boolean packs,
            boolean picks,
            @Nullable String done,
            String recipe,
            long since,
            List<Tick> ticks,
            List<Enclosed> inserts,
            List<ParcelPhotos.Shot> photos,
            @Nullable String error) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackingStation(PackView view) implements TemplateInstance {}

    @GET
    @Path("packing")
    public TemplateInstance page(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return pages.show(new PackingStation(view(desk.parcel(shop, number), Set.of(), null)));
    }

    @POST
    @Path("packing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response finish(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("tick") @Nullable List<Integer> ticks,
            @FormParam("insert") @Nullable List<UUID> inserts) {
        var parcel = desk.parcel(shop, number);
        if (ticks != null && ticks.size() > MOST_TICKS) throw new BadRequest("tick");
        var ticked = ticks == null ? Set.<Integer>of() : new HashSet<>(ticks);
        List<UUID> enclosed = inserts == null ? List.of() : inserts;
        try {
            desk.in(parcel, () -> {
                packing.finish(parcel, ticked, enclosed, desk.actor());
                return true;
            });
            return Response.seeOther(URI.create(url(shop, number) + "/packing")).build();
        } catch (Refusal refused) {
            return Response.status(422)
                    .entity(pages.show(
                            new PackingStation(view(desk.parcel(shop, number), ticked, refused.say(desk.locale())))))
                    .build();
        }
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response photo(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @RestForm("photo") @Nullable FileUpload photo) {
        var parcel = desk.parcel(shop, number);
        flash.say(kept(parcel, photo));
        return Response.seeOther(URI.create(url(shop, number) + "/packing")).build();
    }

    private String kept(ParcelView parcel, @Nullable FileUpload photo) {
        if (photo == null || photo.size() == 0) return say().choosePhoto();
        try {
            photos.add(
                    parcel,
                    ParcelPhotos.Kind.PACKED,
                    Files.readAllBytes(photo.uploadedFile()),
                    desk.user().login());
            return say().photoAdded();
        } catch (PictureRefused refused) {
            return refused.reason().say(desk.locale());
        } catch (IOException lost) {
            throw new java.io.UncheckedIOException(lost);
        }
    }

    private PackView view(ParcelView parcel, Set<Integer> ticked, @Nullable String error) {
        var recipe = desk.in(parcel, () -> packing.recipeOf(parcel));
        var packs = parcel.state() == ParcelState.PACKED;
        var slug = desk.slug(parcel);
        return new PackView(
                url(slug, parcel.number()),
                parcel.number(),
                "/office/parcels/" + slug + "/" + parcel.number(),
                desk.say(dev.prilavok.fulfilment.ParcelMessages.class).state(parcel.state()),
                dev.prilavok.fulfilment.Tones.of(parcel.state()),
                parcel.gift(),
                packs,
                parcel.state() == ParcelState.PLANNED
                        || parcel.state() == ParcelState.PICKING
                        || parcel.state() == ParcelState.SHORT,
                desk.in(parcel, () -> packing.doneOf(parcel)).map(this::words).orElse(null),
                say().recipe(recipe.name(desk.locale()), Math.max(1, (recipe.seconds() + MINUTE / 2) / MINUTE)),
                parcel.since().toEpochMilli(),
                recipe.steps().stream()
                        .map(step -> new Tick(
                                step.no(), step.text(desk.locale()), step.seconds(), ticked.contains(step.no())))
                        .toList(),
                packs
                        ? desk.in(parcel, () -> packing.insertsOf(parcel)).stream()
                                .map(insert -> new Enclosed(insert.id(), insert.name(desk.locale())))
                                .toList()
                        : List.of(),
                photos.of(parcel).stream()
                        .filter(shot -> shot.kind() == ParcelPhotos.Kind.PACKED)
                        .toList(),
                error);
    }

    private String words(Packing.Done done) {
        return say().done(done.seconds() / MINUTE, done.seconds() % MINUTE, Moneys.shown(done.cost(), desk.locale()));
    }

    private static String url(String shop, String number) {
        return "/office/picking/" + shop + "/" + number;
    }

    private PackingMessages say() {
        return desk.say(PackingMessages.class);
    }
}
