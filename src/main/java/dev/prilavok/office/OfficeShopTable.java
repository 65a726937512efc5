package dev.prilavok.office;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.kernel.sheet.Sheets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The shops of the network as a table; a resource of its own, because below the list's address every word is a shop. */
@Path("/office/shops/export")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.CATALOGUE_MANAGER, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.WILDCARD)
class OfficeShopTable {
    private final OfficeDesk desk;
    private final OfficeShopPages shops;
    private final Sheets sheets;

    OfficeShopTable(OfficeDesk desk, OfficeShopPages shops, Sheets sheets) {
        this.desk = desk;
        this.shops = shops;
        this.sheets = sheets;
    }

    @GET
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = desk.say();
        var sheet = Sheet.of("shops", "", Rows.of(shops.rows()))
                .text(say.shop(), OfficeShopPages.Row::name)
                .prose(Texts.of(SheetMessages.class, desk.lang().locale()).address(), OfficeShopPages.Row::storefront)
                .text(say.stateColumn(), row -> row.open() ? say.shopOpen() : say.shopClosed())
                .prose(say.hosts(), row -> String.join(", ", row.hosts()))
                .prose(say.localeColumn(), OfficeShopPages.Row::place)
                .number(say.waitingColumn(), OfficeShopPages.Row::waiting);
        return sheets.send(sheet, as);
    }
}
