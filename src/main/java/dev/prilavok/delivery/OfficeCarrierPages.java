package dev.prilavok.delivery;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How carriers stand, which parcels have difficulties with them, and what they can do in a town. */
@Path("/office/carriers")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
public class OfficeCarrierPages {
    private final CarrierOverview overview;
    private final CityPointsView towns;
    private final Waybills waybills;
    private final WaybillRows rows;
    private final Scope scope;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    OfficeCarrierPages(
            CarrierOverview overview,
            CityPointsView towns,
            Waybills waybills,
            WaybillRows rows,
            Scope scope,
            AuditLog audit,
            CurrentUser user,
            Pages pages,
            Lang lang,
            Flash flash) {
        this.overview = overview;
        this.towns = towns;
        this.waybills = waybills;
        this.rows = rows;
        this.scope = scope;
        this.audit = audit;
        this.user = user;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Carriers(
            List<CarrierOverview.Line> carriers,
            List<CarrierOverview.Troubled> troubled,
            String city,
            CityPointsView.@Nullable Town town,
            boolean unknown,
            boolean handles)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@QueryParam("city") @DefaultValue("") String city) {
        var town = city.isBlank() ? null : towns.of(city, lang.locale());
        return pages.show(new Carriers(
                overview.carriers(lang.locale()),
                overview.troubled(lang.locale()),
                city,
                town,
                town == null && !city.isBlank(),
                user.is(Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE)));
    }

    /** Asks the carrier now instead of later; one that refused is asked anew. */
    @POST
    @Path("waybills/{waybill}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@PathParam("waybill") UUID parcel) {
        var key = scope.network(() -> rows.key(parcel)).orElseThrow(() -> new NotFound("waybill"));
        scope.shop(key.shop(), () -> {
            waybills.hurry(key.shop(), parcel);
            audit.record("waybill.again", parcel.toString(), null);
        });
        flash.say(Texts.of(CarrierDeskMessages.class, lang.locale()).trying());
        return Response.seeOther(URI.create("/office/carriers")).build();
    }
}
