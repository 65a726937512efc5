package dev.prilavok.royalty.statements;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.order.OrderView;
import dev.prilavok.royalty.LineKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A franchisee's months: the one that runs, and every statement with its lines, papers and disputes. */
@Path("/franchise/statements")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseStatementPages {
    private static final String HOME = "/franchise/statements";
    private static final int ROWS = 50;
    private static final int BARS = 12;

    private final Statements statements;
    private final OwnStatements own;
    private final Disputes disputes;
    private final DisputeSight disputed;
    private final StatementSight sight;
    private final StatementPapers papers;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;
    private final Clock clock;

    FranchiseStatementPages(
            Statements statements,
            OwnStatements own,
            Disputes disputes,
            DisputeSight disputed,
            StatementSight sight,
            StatementPapers papers,
            Lang lang,
            Pages pages,
            Flash flash,
            Clock clock) {
        this.statements = statements;
        this.own = own;
        this.disputes = disputes;
        this.disputed = disputed;
        this.sight = sight;
        this.papers = papers;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
        this.clock = clock;
    }

    /**
     * A month of the chart.
     *
     * @param top of a hundred, from above
     * @param height of a hundred
     */
    record Bar(String month, String sum, int top, int height, boolean minus) {}

    record Row(StatementSight.View view, String url) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StatementList(StatementSight.@Nullable View draft, String draftUrl, List<Row> rows, List<Bar> bars)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StatementCard(
            StatementSight.View view,
            String url,
            boolean issued,
            boolean mayAccept,
            @Nullable String accepting,
            String why,
            List<StatementSight.Change> changes,
            List<DisputeSight.View> disputes,
            List<StatementSight.Line> lines,
            @Nullable String only,
            @Nullable String next,
            @Nullable String first,
            List<StatementPapers.Link> papers,
            String export)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list() {
        var shop = own.shop();
        var issued = statements.issued(shop.franchisee(), shop.currency());
        return pages.show(new StatementList(
                statements
                        .draft(shop.franchisee(), shop.currency())
                        .map(sight::view)
                        .orElse(null),
                HOME + "/draft",
                issued.stream()
                        .map(one -> new Row(sight.view(one), HOME + "/" + one.id()))
                        .toList(),
                bars(issued)));
    }

    private List<Bar> bars(List<Statement> issued) {
        var shown = new ArrayList<>(issued.subList(0, Math.min(BARS, issued.size())));
        Collections.reverse(shown);
        var most = shown.stream()
                .mapToLong(one -> Math.abs(one.earned().getAmountMinorLong()))
                .max()
                .orElse(0);
        if (shown.size() < 2 || most == 0) return List.of();
        return shown.stream()
                .map(one -> bar(one, Math.max(1, (int) (Math.abs(one.earned().getAmountMinorLong()) * 100 / most))))
                .toList();
    }

    private Bar bar(Statement one, int height) {
        return new Bar(
                sight.month(one),
                sight.shown(one.earned()),
                100 - height,
                height,
                one.earned().isNegative());
    }

    @GET
    @Path("draft")
    @Transactional
    public TemplateInstance draft(
            @QueryParam("kind") @Nullable String kind, @QueryParam("cursor") @Nullable String cursor) {
        return card(own.draft(), HOME + "/draft", StatementSight.kind(kind), cursor);
    }

    @GET
    @Path("{statement}")
    @Transactional
    public TemplateInstance card(
            @PathParam("statement") UUID id,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor) {
        return card(own.statement(id), HOME + "/" + id, StatementSight.kind(kind), cursor);
    }

    private TemplateInstance card(Statement one, String url, @Nullable LineKind kind, @Nullable String cursor) {
        var before = statements
                .of(one.franchisee(), one.month().minusMonths(1), one.currency())
                .filter(other -> other.number() != null)
                .orElse(null);
        var found = statements.lines(one, kind, cursor, ROWS);
        var known = sight.orders(found.items());
        var open = disputes.of(one.id());
        var byLine = open.stream()
                .collect(Collectors.toMap(dispute -> dispute.journal() + "/" + dispute.no(), Function.identity()));
        var state = one.state();
        var disputable = state != null
                && state.isDisputable()
                && one.acceptBy() != null
                && clock.instant().isBefore(one.acceptBy());
        return pages.show(new StatementCard(
                sight.view(one),
                url,
                one.number() != null,
                state == StatementState.ISSUED,
                accepting(one),
                sight.why(one, before),
                before == null ? List.of() : sight.changes(statements.differences(one, before)),
                disputed.forOwner(open),
                found.items().stream()
                        .map(line -> line(line, known, byLine.get(line.journal() + "/" + line.no()), url, disputable))
                        .toList(),
                kind == null ? null : sight.kind(kind),
                found.next() == null ? null : url + StatementSight.query(kind) + "cursor=" + found.next(),
                cursor == null ? null : url + StatementSight.query(kind),
                papers.links(one, url),
                url + "/lines?"));
    }

    private @Nullable String accepting(Statement one) {
        if (one.state() == StatementState.ISSUED && one.acceptBy() != null)
            return say().acceptHint(sight.day(one.acceptBy()));
        return one.acceptedAt() == null ? null : say().acceptedOn(sight.day(one.acceptedAt()));
    }

    private StatementSight.Line line(
            OwnerLine line, Map<UUID, OrderView> known, @Nullable Dispute dispute, String url, boolean disputable) {
        var order = line.subject() == null ? null : known.get(line.subject());
        var may = disputable && dispute == null && !line.kind().equals(LineKind.PAYOUT.name());
        return sight.line(
                line,
                known,
                order == null ? null : "/franchise/earnings/" + order.number().value(),
                dispute,
                may ? url + "/dispute?journal=" + line.journal() + "&no=" + line.no() : null);
    }

    @POST
    @Path("{statement}/accept")
    @Transactional
    public Response accept(@PathParam("statement") UUID id) {
        statements.accept(own.statement(id).id(), own.login());
        flash.say(say().accepted());
        return to(id);
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create(HOME + "/" + id)).build();
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}
