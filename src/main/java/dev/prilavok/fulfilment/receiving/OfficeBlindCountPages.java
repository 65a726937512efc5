package dev.prilavok.fulfilment.receiving;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelPhotos;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Tones;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** One parcel that came back: received by a button, counted blind by scan, graded unit by unit. */
@Path("/office/receiving/{shop}/{parcel: P[A-Z0-9]{9}}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeBlindCountPages {
    private static final int LONGEST_NOTE = 300;

    private final WarehouseDesk desk;
    private final Warehouse warehouse;
    private final Receiving receiving;
    private final ParcelPhotos photos;
    private final Pages pages;
    private final Flash flash;

    OfficeBlindCountPages(
            WarehouseDesk desk,
            Warehouse warehouse,
            Receiving receiving,
            ParcelPhotos photos,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.warehouse = warehouse;
        this.receiving = receiving;
        this.photos = photos;
        this.pages = pages;
        this.flash = flash;
    }

    record GradeChoice(String code, String label) {}

    record UnitRow(
            UUID id,
            String name,
            String variant,
            String grade,
            String gradeLabel,
            boolean carriage,
            @Nullable String note,
            @Nullable String photo) {}

    record CountView(
            String url,
            String number,
            String card,
            String state,
            String tone,
            boolean mayReceive,
            boolean counts,
            @Nullable String said,
            String sound,
            String chosen,
            List<GradeChoice> grades,
            List<UnitRow> units) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlindCount(CountView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlindCountPart(CountView view) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return pages.show(new BlindCount(view(desk.parcel(shop, number), null, "", Grade.FIT)));
    }

    @POST
    @Path("receive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return step(shop, number, parcel -> warehouse.receiveBack(parcel.shop(), parcel.id(), desk.actor()));
    }

    @POST
    @Path("scan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response scan(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("grade") @DefaultValue("FIT") String typed,
            @FormParam("carriage") @DefaultValue("false") boolean carriage,
            @FormParam("note") @DefaultValue("") String note,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        var parcel = desk.parcel(shop, number);
        var grade = grade(typed);
        try {
            if (code.isBlank()) return shown(shop, number, null, "", grade, htmx);
            var line = desk.in(
                    parcel,
                    () -> receiving.scan(
                            parcel.shop(),
                            parcel.id(),
                            code,
                            grade,
                            carriage,
                            note(note),
                            desk.locale(),
                            desk.actor()));
            return shown(shop, number, say().counted(line.name(), line.size()), "right", grade, htmx);
        } catch (Refusal refused) {
            return shown(shop, number, refused.say(desk.locale()), "wrong", grade, htmx);
        }
    }

    private Response shown(
            String shop, String number, @Nullable String said, String sound, Grade grade, @Nullable String htmx) {
        var view = view(desk.parcel(shop, number), said, sound, grade);
        if (htmx != null)
            return Response.ok(pages.show(new BlindCountPart(view))).build();
        if (sound.equals("wrong"))
            return Response.status(422).entity(pages.show(new BlindCount(view))).build();
        return back(shop, number);
    }

    @POST
    @Path("grade")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grade(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("unit") @Nullable UUID unit,
            @FormParam("grade") @DefaultValue("FIT") String typed,
            @FormParam("carriage") @DefaultValue("false") boolean carriage,
            @FormParam("note") @DefaultValue("") String note) {
        return step(
                shop,
                number,
                parcel -> receiving.grade(parcel.shop(), parcel.id(), known(unit), grade(typed), carriage, note(note)));
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("unit") @Nullable UUID unit) {
        return step(shop, number, parcel -> receiving.takeBack(parcel.shop(), parcel.id(), known(unit)));
    }

    private static UUID known(@Nullable UUID unit) {
        if (unit == null) throw new NotFound("unit");
        return unit;
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response photo(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @RestForm("unit") @Nullable String unit,
            @RestForm("photo") @Nullable FileUpload photo) {
        var parcel = desk.parcel(shop, number);
        if (photo == null || photo.size() == 0) {
            flash.say(say().choosePhoto());
            return back(shop, number);
        }
        try {
            var of = uuid(unit);
            var hash = photos.add(
                    parcel,
                    ParcelPhotos.Kind.BACK,
                    Files.readAllBytes(photo.uploadedFile()),
                    desk.user().login());
            return step(shop, number, one -> {
                receiving.photo(one.shop(), one.id(), of, hash);
                flash.say(say().photoAdded());
            });
        } catch (PictureRefused refused) {
            flash.say(refused.reason().say(desk.locale()));
            return back(shop, number);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static UUID uuid(@Nullable String typed) {
        try {
            return UUID.fromString(typed == null ? "" : typed);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("unit");
        }
    }

    @POST
    @Path("finish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response finish(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return step(shop, number, parcel -> {
            var result = receiving.finish(parcel.shop(), parcel.id(), desk.actor());
            flash.say(say().result(result.fit(), result.aside(), result.missing()));
        });
    }

    private interface Command {
        void on(ParcelView parcel);
    }

    private Response step(String shop, String number, Command command) {
        var parcel = desk.parcel(shop, number);
        try {
            desk.in(parcel, () -> {
                command.on(parcel);
                return true;
            });
        } catch (NotFound noUnit) {
            throw noUnit;
        } catch (Refusal refused) {
            flash.say(refused.say(desk.locale()));
        }
        return back(shop, number);
    }

    private static Response back(String shop, String number) {
        return Response.seeOther(URI.create("/office/receiving/" + shop + "/" + number))
                .build();
    }

    private static Grade grade(String typed) {
        return Arrays.stream(Grade.values())
                .filter(one -> one != Grade.MISSING && one.name().equals(typed))
                .findFirst()
                .orElse(Grade.FIT);
    }

    private static @Nullable String note(String typed) {
        var note = typed.strip();
        return note.isEmpty() ? null : note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }

    private CountView view(ParcelView parcel, @Nullable String said, String sound, Grade chosen) {
        var words = desk.say(ParcelMessages.class);
        var slug = desk.slug(parcel);
        var state = parcel.state();
        var counts = state == ParcelState.RETURNED;
        return new CountView(
                "/office/receiving/" + slug + "/" + parcel.number(),
                parcel.number(),
                "/office/parcels/" + slug + "/" + parcel.number(),
                words.state(state),
                Tones.of(state),
                state.isMoving() || state.isOutcome() || state == ParcelState.RETURNING,
                counts,
                said,
                sound,
                chosen.name(),
                Arrays.stream(Grade.values())
                        .filter(one -> one != Grade.MISSING)
                        .map(one -> new GradeChoice(one.name(), words.grade(one)))
                        .toList(),
                counts ? units(parcel, words) : List.of());
    }

    private List<UnitRow> units(ParcelView parcel, ParcelMessages words) {
        return desk.in(parcel, () -> receiving.counted(parcel)).stream()
                .map(unit -> {
                    var line = parcel.line(unit.line());
                    return new UnitRow(
                            unit.id(),
                            line.name(),
                            line.colour().isEmpty() ? line.size() : line.colour() + ", " + line.size(),
                            unit.grade().name(),
                            words.grade(unit.grade()),
                            unit.carriage(),
                            unit.note(),
                            unit.photo() == null ? null : "/media/" + unit.photo() + "/720.jpg");
                })
                .toList();
    }

    private ReceivingMessages say() {
        return desk.say(ReceivingMessages.class);
    }
}
