package dev.prilavok.royalty.npd;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receipts of the self-employed: which are missing, and how one is taken back. */
@Path(ReceiptSight.HOME)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeReceiptPages {
    private static final int ROWS = 50;

    private final NpdReceipts receipts;
    private final ReceiptSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficeReceiptPages(
            NpdReceipts receipts,
            ReceiptSight sight,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang) {
        this.receipts = receipts;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    /** What a person typed to take a receipt back. */
    record Typed(String reason, String why) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptList(
            int waiting,
            int overdue,
            List<ReceiptSight.Choice> kinds,
            List<ReceiptSight.Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptCard(
            ReceiptSight.Card card, Typed typed, @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("open") @DefaultValue("true") boolean open, @QueryParam("cursor") @Nullable String cursor) {
        var here = ReceiptSight.HOME + "?open=" + open;
        return scope.network(() -> {
            var found = receipts.list(open, cursor, ROWS);
            return pages.show(new ReceiptList(
                    receipts.waiting(),
                    receipts.overdue(),
                    sight.choices(open),
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : here + "&cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    @GET
    @Path("{receipt}")
    public TemplateInstance card(@PathParam("receipt") UUID id) {
        return card(id, new Typed("", ""), null);
    }

    private TemplateInstance card(UUID id, Typed typed, @Nullable String error) {
        return scope.network(() -> pages.show(new ReceiptCard(sight.card(receipts.find(id)), typed, error)));
    }

    /** Takes a receipt back at the tax office; whoever does it says that he means it. */
    @POST
    @Path("{receipt}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("receipt") UUID id,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("why") @DefaultValue("") String why,
            @FormParam("sure") @Nullable String sure) {
        try {
            if (sure == null) throw ReceiptRefused.unsure();
            scope.network(() -> receipts.cancel(id, reason, why.strip(), user.login()));
            flash.say(Texts.of(NpdMessages.class, lang.locale()).cancelling());
            return Response.seeOther(URI.create(ReceiptSight.HOME + "/" + id)).build();
        } catch (ReceiptRefused refusal) {
            return Response.status(refusal.status())
                    .entity(card(id, new Typed(reason, why), refusal.say(lang.locale())))
                    .build();
        }
    }
}
