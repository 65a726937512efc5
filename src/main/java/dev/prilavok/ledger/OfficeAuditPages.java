package dev.prilavok.ledger;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Deeds;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what and who looked at money, for the owner. */
@Path("/office/audit")
@RolesAllowed(Role.OWNER)
@Produces(MediaType.TEXT_HTML)
class OfficeAuditPages {
    private static final String HOME = "/office/audit";
    private static final int ROWS = 50;
    private static final int LONGEST = 80;

    /** What may be asked for, and how the names of its deeds begin. */
    private static final Map<String, String> KINDS = Map.of(
            "", "",
            "ledger", "ledger.",
            "adjustments", "adjustment.",
            "registers", "register.",
            "fiscal", "fiscal.",
            "statements", "statement.",
            "payouts", "payout.");

    private static final List<String> ORDER =
            List.of("", "ledger", "adjustments", "registers", "fiscal", "statements", "payouts");

    private final Deeds deeds;
    private final Periods periods;
    private final Scope scope;
    private final Pages pages;
    private final Sheets sheets;
    private final Lang lang;

    OfficeAuditPages(Deeds deeds, Periods periods, Scope scope, Pages pages, Sheets sheets, Lang lang) {
        this.deeds = deeds;
        this.periods = periods;
        this.scope = scope;
        this.pages = pages;
        this.sheets = sheets;
        this.lang = lang;
    }

    record Choice(String value, String label, boolean chosen) {}

    record Row(
            String at,
            String actor,
            String actorUrl,
            String what,
            String subject,
            @Nullable String why) {}

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuditList(
            List<Choice> kinds,
            String actor,
            List<Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("actor") @DefaultValue("") String actor,
            @QueryParam("cursor") @Nullable String cursor) {
        var who = who(actor);
        var query = "?kind=" + kind + "&actor=" + URLEncoder.encode(who, StandardCharsets.UTF_8);
        return scope.network(() -> {
            var found = deeds.list(prefix(kind), who, cursor, ROWS);
            return pages.show(new AuditList(
                    kinds(kind),
                    who,
                    found.items().stream().map(deed -> row(deed, kind)).toList(),
                    found.next() == null ? null : HOME + query + "&cursor=" + found.next(),
                    cursor == null ? null : HOME + query,
                    HOME + "/export" + query + "&"));
        });
    }

    /** The same for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("actor") @DefaultValue("") String actor,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var who = who(actor);
        var prefix = prefix(kind);
        Rows<Deeds.Deed> rows = cursor -> scope.network(() -> deeds.list(prefix, who, cursor, Rows.PAGE));
        var say = say();
        return sheets.send(
                Sheet.of("audit", kind, rows)
                        .moment(say.at(), Deeds.Deed::at)
                        .text(say.who(), Deeds.Deed::actor)
                        .text(say.what(), Deeds.Deed::what)
                        .text(say.subject(), Deeds.Deed::subject)
                        .text(say.reason(), deed -> deed.why() == null ? "" : deed.why()),
                as);
    }

    private static String who(String actor) {
        var plain = actor.replace("\0", "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static String prefix(String kind) {
        var prefix = KINDS.get(kind);
        if (prefix == null) throw new BadRequest("kind").at("kind");
        return prefix;
    }

    private List<Choice> kinds(String chosen) {
        return ORDER.stream()
                .map(kind -> new Choice(kind, say().deeds(kind), kind.equals(chosen)))
                .toList();
    }

    private Row row(Deeds.Deed deed, String kind) {
        return new Row(
                moment(deed.at()),
                deed.actor(),
                HOME + "?kind=" + kind + "&actor=" + URLEncoder.encode(deed.actor(), StandardCharsets.UTF_8),
                deed.what(),
                Stream.of(deed.shop() == null ? "" : deed.shop(), deed.subject())
                        .filter(text -> !text.isEmpty())
                        .reduce((shop, subject) -> shop + " · " + subject)
                        .orElse(""),
                deed.why());
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(lang.locale())
                .format(at.atZone(periods.zone()));
    }

    private LedgerMessages say() {
        return Texts.of(LedgerMessages.class, lang.locale());
    }
}
