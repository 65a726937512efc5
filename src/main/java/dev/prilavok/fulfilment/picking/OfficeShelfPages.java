package dev.prilavok.fulfilment.picking;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.catalog.intake.SmallTable;
import dev.prilavok.fulfilment.Scanned;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Addresses of shelves: written one by one with a scanner, or all at once from a table. */
@Path("/office/picking/shelves")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeShelfPages {
    private static final int ROWS = 50;
    private static final int MOST_ROWS = 50_000;

    private final WarehouseDesk desk;
    private final Shelves shelves;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficeShelfPages(WarehouseDesk desk, Shelves shelves, Scope scope, Pages pages, Flash flash, Sheets sheets) {
        this.desk = desk;
        this.shelves = shelves;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShelfList(
            String search,
            List<Shelves.Place> shelves,
            @Nullable String next,
            @Nullable String first,
            String typedSku,
            String typedAddress,
            @Nullable String error,
            @Nullable String fileError)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String search, @QueryParam("cursor") @Nullable String cursor) {
        return page(search.strip(), cursor, "", "", null, null);
    }

    private TemplateInstance page(
            String search,
            @Nullable String cursor,
            String sku,
            String address,
            @Nullable String error,
            @Nullable String fileError) {
        var found = scope.network(() -> shelves.list(search, cursor, ROWS));
        var here = "/office/picking/shelves?q=" + URLEncoder.encode(search, UTF_8);
        return pages.show(new ShelfList(
                search,
                found.items(),
                found.next() == null ? null : here + "&cursor=" + found.next(),
                cursor == null ? null : here,
                sku,
                address,
                error,
                fileError));
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        Rows<Shelves.Place> rows = cursor -> scope.network(() -> shelves.list("", cursor, Rows.PAGE));
        return sheets.send(
                Sheet.of("shelves", "", rows)
                        .text(say().sku(), Shelves.Place::sku)
                        .text(say().address(), Shelves.Place::address),
                as);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @FormParam("sku") @DefaultValue("") String typed, @FormParam("address") @DefaultValue("") String address) {
        var code = Scanned.read(typed).code();
        if (address.strip().length() > Shelves.LONGEST)
            return refused(page("", null, typed, address, say().addressLong(), null));
        var sku = code.isBlank() ? null : scope.network(() -> shelves.sku(code)).orElse(null);
        if (sku == null) return refused(page("", null, typed, address, say().unknownSku(code), null));
        scope.network(() -> shelves.put(Map.of(sku, address.strip())));
        flash.say(address.isBlank() ? say().cleared(sku.value()) : say().saved(sku.value(), address.strip()));
        return Response.seeOther(URI.create("/office/picking/shelves")).build();
    }

    @POST
    @Path("file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.size() == 0) return refused(page("", null, "", "", null, say().chooseFile()));
        try {
            var table = SmallTable.of(file.uploadedFile(), MOST_ROWS);
            var places = new LinkedHashMap<Sku, String>();
            for (var row : table.rows()) place(row, places);
            var kept = scope.network(() -> shelves.put(places));
            flash.say(say().imported(kept, table.rows().size() - kept));
            return Response.seeOther(URI.create("/office/picking/shelves")).build();
        } catch (Refusal unreadable) {
            return refused(page("", null, "", "", null, unreadable.say(desk.locale())));
        }
    }

    private static void place(SmallTable.Row row, Map<Sku, String> places) {
        if (row.cell(1).length() > Shelves.LONGEST) return;
        try {
            places.put(new Sku(row.cell(0)), row.cell(1));
        } catch (NotFound noSku) {
            // counted among the rows that were skipped
            return;
        }
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private PickingMessages say() {
        return desk.say(PickingMessages.class);
    }
}
