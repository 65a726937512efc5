package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product that no feed brought: described, given sizes and prices, and measured and photographed afterwards. */
@Path(GoodsQuery.PATH + "/new")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeNewProductPages {
    private static final Master NOTHING =
            new Master(new UUID(0, 0), "", "", 0, GarmentKind.CLOTHES, NewProductSheet.USUAL);

    private final NewProducts products;
    private final FirstPrices prices;
    private final Sections sections;
    private final VatRates rates;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficeNewProductPages(
            NewProducts products,
            FirstPrices prices,
            Sections sections,
            VatRates rates,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang) {
        this.products = products;
        this.prices = prices;
        this.sections = sections;
        this.rates = rates;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProductNew(
            List<ProductSheet.Input> texts,
            ProductSheet.Input slug,
            List<ProductSheet.Input> choices,
            ProductSheet.Input care,
            List<ProductSheet.Input> recipe,
            boolean barcodes,
            ProductSheet.Grid sizes,
            List<ProductSheet.Input> money,
            ProductSheet.Input show,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance form() {
        return scope.network(() -> page(null, null));
    }

    /** Makes the sizes of colours and sizes, or the product; nothing typed is lost when it is refused. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object make(MultivaluedMap<String, String> form) {
        var sizesOnly = "sizes".equals(form.getFirst("do"));
        return scope.network(() -> {
            var all = sections.all(Langs.of(lang.locale()));
            var read = new NewProductForm(form, all, prices, lang.locale(), say(), words()).read(sizesOnly);
            if (sizesOnly) return page(read, null);
            var checked = read.with(products.taken(read, say(), words()));
            if (!checked.typed().isGood())
                return Response.status(422)
                        .entity(page(checked, say().mendForm()))
                        .build();
            var made = products.make(checked, Cause.byHand(Origin.CONSOLE, user.login(), null), user.login());
            flash.say(words().made());
            return Response.seeOther(URI.create(OfficeProductPages.url(made))).build();
        });
    }

    private TemplateInstance page(NewProductForm.@Nullable Read read, @Nullable String error) {
        var all = sections.all(Langs.of(lang.locale()));
        var known = read == null
                ? new NewProductForm(new MultivaluedHashMap<>(), List.of(), prices, lang.locale(), say(), words())
                        .read(false)
                        .prices()
                : read.prices();
        var sheet = new NewProductSheet(
                new ProductSheet(
                        NOTHING,
                        read == null ? null : read.typed(),
                        OfficeProductPages.words(lang, all),
                        say(),
                        all,
                        rates,
                        lang.locale()),
                read,
                known,
                say(),
                words());
        return pages.show(new ProductNew(
                sheet.texts(),
                sheet.slug(),
                sheet.choices(all),
                sheet.care(),
                sheet.recipe(),
                sheet.barcodes(),
                sheet.sizes(),
                sheet.money(prices.currencies()),
                sheet.show(),
                error));
    }

    private MasterMessages say() {
        return Texts.of(MasterMessages.class, lang.locale());
    }

    private NewProductMessages words() {
        return Texts.of(NewProductMessages.class, lang.locale());
    }
}
