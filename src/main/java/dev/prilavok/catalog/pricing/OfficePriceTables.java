package dev.prilavok.catalog.pricing;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Price lists, and the prices of one, as tables. */
@Path("/office/prices/export")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
class OfficePriceTables {
    private final PriceVersions versions;
    private final PriceRows rows;
    private final Scope scope;
    private final Lang lang;
    private final Sheets sheets;

    OfficePriceTables(PriceVersions versions, PriceRows rows, Scope scope, Lang lang, Sheets sheets) {
        this.versions = versions;
        this.rows = rows;
        this.scope = scope;
        this.lang = lang;
        this.sheets = sheets;
    }

    @GET
    public Response lists(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = say();
        var general = Texts.of(GroupMessages.class, lang.locale());
        return sheets.send(
                Sheet.<PriceVersion>of(
                                "price-lists", "", cursor -> scope.network(() -> versions.list(cursor, Rows.PAGE)))
                        .text(say.version(), PriceVersion::code)
                        .text(general.whose(), one -> one.groupName() == null ? general.general() : one.groupName())
                        .text(say.stateColumn(), one -> say.state(one.state()))
                        .moment(say.from(), PriceVersion::from)
                        .number(say.count(), PriceVersion::prices)
                        .text(say.by(), one -> one.by() == null ? say.byImport() : one.by())
                        .prose(say.note(), PriceVersion::note),
                as);
    }

    /** The prices of one version. */
    @GET
    @Path("{list}")
    public Response prices(@PathParam("list") String id, @QueryParam("as") @DefaultValue("csv") String as) {
        var version = scope.network(() -> versions.find(uuid(id)));
        var say = say();
        return sheets.send(
                Sheet.<ListedPrice>of(
                                "price-list",
                                version.code(),
                                cursor -> scope.network(
                                        () -> rows.list(version, "", cursor, Rows.PAGE, Langs.of(lang.locale()))))
                        .text(say.sku(), ListedPrice::sku)
                        .text(say.product(), ListedPrice::name)
                        .money(
                                say.wholesale(),
                                one -> money(version, one.price().wholesale()))
                        .money(
                                say.recommended(),
                                one -> money(version, one.price().recommended()))
                        .money(say.floor(), one -> money(version, one.price().floor()))
                        .money(say.ceiling(), one -> money(version, one.price().ceiling()))
                        .money(say.before(), one -> money(version, one.price().before())),
                as);
    }

    private static @Nullable Money money(PriceVersion version, @Nullable Long minor) {
        return minor == null ? null : Moneys.of(minor, version.currency());
    }

    private PriceMessages say() {
        return Texts.of(PriceMessages.class, lang.locale());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("price list");
        }
    }
}
