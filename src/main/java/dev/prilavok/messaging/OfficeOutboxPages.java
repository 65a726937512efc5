package dev.prilavok.messaging;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent to whom, over all shops; recipients are masked until somebody says why they need one. */
@Path("/office/outbox")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
public class OfficeOutboxPages {
    private static final int SIZE = 30;
    private static final int LONGEST_REASON = 300;

    private final OutboxRows rows;
    private final Shops shops;
    private final AuditLog audit;
    private final CurrentUser user;
    private final MessagingConfig config;
    private final Pages pages;
    private final Lang lang;
    private final Scope scope;
    private final Sheets sheets;

    OfficeOutboxPages(
            OutboxRows rows,
            Shops shops,
            AuditLog audit,
            CurrentUser user,
            MessagingConfig config,
            Pages pages,
            Lang lang,
            Scope scope,
            Sheets sheets) {
        this.rows = rows;
        this.shops = shops;
        this.audit = audit;
        this.user = user;
        this.config = config;
        this.pages = pages;
        this.lang = lang;
        this.scope = scope;
        this.sheets = sheets;
    }

    /** What the filters are set to, as they were asked for. */
    record Chosen(String shop, String channel, String state) {
        String query() {
            return "?shop=" + shop + "&channel=" + channel + "&state=" + state;
        }
    }

    @CheckedTemplate(basePath = "messaging", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Outbox(
            List<OutboxLine> lines,
            List<Shop> shops,
            Chosen chosen,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "messaging", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OutboxOne(OutboxLine line, boolean mayReveal) implements TemplateInstance {}

    /** The newest first. */
    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("channel") @DefaultValue("") String channel,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @Nullable String after) {
        var chosen = new Chosen(shop, channel, state);
        var found = rows.list(filter(chosen, after, SIZE)).map(message -> line(message, false));
        return pages.show(new Outbox(
                found.items(),
                shops.all(),
                chosen,
                next(chosen, found),
                after == null ? null : chosen.query(),
                "/office/outbox/export" + chosen.query() + "&"));
    }

    /** The list as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("channel") @DefaultValue("") String channel,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var chosen = new Chosen(shop, channel, state);
        Rows<OutboxMessage> found = cursor -> scope.network(() -> rows.list(filter(chosen, cursor, Rows.PAGE)));
        return sheets.send(OutboxSheet.of(chosen.query(), found, shops, lang.locale(), config.showsCodes()), as);
    }

    private OutboxFilter filter(Chosen chosen, @Nullable String after, int size) {
        return new OutboxFilter(
                chosen.shop.isEmpty()
                        ? null
                        : shops.bySlug(chosen.shop)
                                .orElseThrow(() -> new NotFound("shop"))
                                .id(),
                one(Channel.class, chosen.channel, "channel"),
                one(MessageState.class, chosen.state, "state"),
                after,
                size);
    }

    /** One message. */
    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@PathParam("id") UUID id) {
        return pages.show(new OutboxOne(line(message(id), false), user.is(Role.OWNER, Role.SUPPORT)));
    }

    /** The full recipient, for those who talk to buyers; who asked and why is kept. */
    @POST
    @Path("{id}/recipient")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.SUPPORT})
    @Transactional
    public TemplateInstance reveal(@PathParam("id") UUID id, @FormParam("why") @DefaultValue("") String why) {
        var message = message(id);
        if (why.isBlank() || why.length() > LONGEST_REASON) throw new BadRequest("why");
        audit.record("outbox.recipient-seen", id.toString(), why.strip());
        return pages.show(new OutboxOne(line(message, true), false));
    }

    private OutboxMessage message(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("message"));
    }

    private OutboxLine line(OutboxMessage message, boolean revealed) {
        return OutboxLine.of(message, shops.get(message.shop()), lang.locale(), revealed, config.showsCodes());
    }

    private static @Nullable String next(Chosen chosen, Slice<OutboxLine> found) {
        return found.next() == null ? null : chosen.query() + "&after=" + found.next();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String name, String field) {
        if (name.isEmpty()) return null;
        for (var value : type.getEnumConstants()) if (value.name().equals(name)) return value;
        throw new BadRequest(field);
    }
}
