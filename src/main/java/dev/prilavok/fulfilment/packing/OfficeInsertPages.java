package dev.prilavok.fulfilment.packing;

import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is enclosed by which rule, and what of its budget each shop's parcels have taken. */
@Path(PackingBook.URL + "/inserts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeInsertPages {
    private final WarehouseDesk desk;
    private final PackingBook book;
    private final InsertRows inserts;
    private final CategoryPaths categories;
    private final Shops shops;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;

    OfficeInsertPages(
            WarehouseDesk desk,
            PackingBook book,
            InsertRows inserts,
            CategoryPaths categories,
            Shops shops,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.book = book;
        this.inserts = inserts;
        this.categories = categories;
        this.shops = shops;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
    }

    record ShopRow(String shop, int pieces, String cost) {}

    record InsertRow(
            UUID id,
            String name,
            String rule,
            int pieces,
            String spent,
            String budget,
            String left,
            boolean isSpent,
            boolean active,
            List<ShopRow> shops) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InsertList(
            List<InsertRow> inserts,
            List<CategoryPaths.Named> categories,
            List<String> rules,
            boolean writes,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return list(null);
    }

    private TemplateInstance list(@Nullable String error) {
        return scope.network(() -> {
            var spent = inserts.byShop();
            return pages.show(new InsertList(
                    inserts.all().stream().map(insert -> row(insert, spent)).toList(),
                    categories.all(desk.locale()),
                    Arrays.stream(Insert.Rule.values()).map(Enum::name).toList(),
                    desk.user().is(Role.OWNER, Role.DIRECTOR),
                    error));
        });
    }

    private InsertRow row(Insert insert, List<InsertRows.Spent> all) {
        var spent = all.stream().filter(one -> one.insert().equals(insert.id())).toList();
        return new InsertRow(
                insert.id(),
                insert.name(desk.locale()),
                say().rule(insert.rule().name()),
                spent.stream().mapToInt(InsertRows.Spent::pieces).sum(),
                book.shown(insert.spent()),
                book.shown(insert.budget()),
                book.shown(Math.max(0, insert.budget() - insert.spent())),
                insert.isSpent(),
                insert.active(),
                spent.stream().map(this::row).toList());
    }

    private ShopRow row(InsertRows.Spent spent) {
        return new ShopRow(shops.get(new ShopId(spent.shop())).name(), spent.pieces(), book.shown(spent.cost()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response add(@BeanParam InsertForm form) {
        var insert = form.read();
        if (insert == null)
            return Response.status(422).entity(list(say().insertWrong())).build();
        scope.network(() -> {
            inserts.add(insert);
            audit.record("packing-insert-added", insert.id().toString(), insert.nameRu());
        });
        return saved();
    }

    @POST
    @Path("turn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response turn(
            @FormParam("insert") @Nullable UUID insert, @FormParam("on") @DefaultValue("false") boolean on) {
        if (insert == null || !scope.network(() -> inserts.turn(insert, on))) throw new NotFound("insert");
        return saved();
    }

    private Response saved() {
        flash.say(say().saved());
        return Response.seeOther(URI.create(PackingBook.URL + "/inserts")).build();
    }

    private PackingMessages say() {
        return desk.say(PackingMessages.class);
    }
}
