package dev.prilavok.delivery;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What carriers told us, with what could not be applied, and a way to apply it again. */
@Path("/office/carrier-facts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
public class OfficeCarrierFactPages {
    private static final int SIZE = 30;

    private final CarrierFactRows rows;
    private final CarrierFacts facts;
    private final Shops shops;
    private final AuditLog audit;
    private final DeliveryConfig warehouse;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    OfficeCarrierFactPages(
            CarrierFactRows rows,
            CarrierFacts facts,
            Shops shops,
            AuditLog audit,
            DeliveryConfig warehouse,
            Pages pages,
            Lang lang,
            Flash flash) {
        this.rows = rows;
        this.facts = facts;
        this.shops = shops;
        this.audit = audit;
        this.warehouse = warehouse;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CarrierFactList(
            List<FactLine> lines,
            List<FactLine.Choice> choices,
            String chosen,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CarrierFactOne(FactLine line) implements TemplateInstance {}

    /** The newest first. */
    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("") String state, @QueryParam("after") @Nullable String after) {
        var found = rows.list(one(state), after, SIZE).map(this::line);
        var query = "?state=" + state;
        return pages.show(new CarrierFactList(
                found.items(),
                FactLine.choices(lang.locale()),
                state,
                found.next() == null ? null : query + "&after=" + found.next(),
                after == null ? null : query));
    }

    /** One fact with everything that came. */
    @GET
    @Path("{fact}")
    @Transactional
    public TemplateInstance show(@PathParam("fact") UUID fact) {
        return pages.show(new CarrierFactOne(line(rows.find(fact).orElseThrow(() -> new NotFound("fact")))));
    }

    /** Looks into a fact once more. */
    @POST
    @Path("{fact}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response again(@PathParam("fact") UUID fact) {
        if (!facts.again(fact)) throw new NotFound("fact");
        audit.record("carrier-fact.again", fact.toString(), null);
        flash.say(Texts.of(CarrierDeskMessages.class, lang.locale()).applying());
        return Response.seeOther(java.net.URI.create("/office/carrier-facts/" + fact))
                .build();
    }

    private FactLine line(CarrierFact fact) {
        return FactLine.of(fact, shop(fact.shop()), new Moments(warehouse.zone(), lang.locale()), lang.locale());
    }

    private @Nullable String shop(@Nullable ShopId shop) {
        return shop == null ? null : shops.get(shop).name();
    }

    private static CarrierFact.@Nullable State one(String name) {
        if (name.isEmpty()) return null;
        for (var state : CarrierFact.State.values()) if (state.name().equals(name)) return state;
        throw new BadRequest("state");
    }
}
