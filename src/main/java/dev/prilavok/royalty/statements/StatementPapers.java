package dev.prilavok.royalty.statements;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.Legal;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A statement as papers and files: the statement itself, what the agreement asks for beside it, its lines for a spreadsheet. */
@ApplicationScoped
class StatementPapers {
    private static final int PAGE = 500;

    private final Statements statements;
    private final StatementSight sight;
    private final Agreements agreements;
    private final Shops shops;
    private final Lang lang;
    private final String office;

    StatementPapers(
            Statements statements,
            StatementSight sight,
            Agreements agreements,
            Shops shops,
            Lang lang,
            @ConfigProperty(name = "prilavok.royalty.head-office", defaultValue = "ООО «Прилавок»") String office) {
        this.statements = statements;
        this.sight = sight;
        this.agreements = agreements;
        this.shops = shops;
        this.lang = lang;
        this.office = office;
    }

    /** A paper that can be opened. */
    record Link(String url, String label) {}

    /** Reads a page of a file in the scope of whoever asks for it. */
    interface Within<T> {
        Slice<T> read(Supplier<Slice<T>> work);
    }

    /** A line and the orders that its page knows. */
    record Shown(OwnerLine line, Map<UUID, OrderView> orders) {
        @Nullable
        OrderView order() {
            return line.subject() == null ? null : orders.get(line.subject());
        }

        Optional<OrderLineView> goods() {
            var order = order();
            return order == null
                    ? Optional.empty()
                    : order.lines().stream()
                            .filter(one -> Integer.valueOf(one.no()).equals(line.line()))
                            .findFirst();
        }
    }

    /** What there is of a statement; nothing of one that was not issued. */
    List<Link> links(Statement one, String url) {
        if (one.number() == null) return List.of();
        var say = Texts.of(StatementMessages.class, lang.locale());
        return List.of(new Link(url + "/pdf", say.pdf()), new Link(url + "/paper", say.paper(one.model())));
    }

    /** The statement, with every line. */
    Response statement(Statement one) {
        var number = Objects.requireNonNull(one.number());
        var paper = Paper.of(say().statement(number), lang.locale()).facts(parties(one));
        var words = Texts.of(StatementMessages.class, lang.locale());
        paper.table(
                List.of(Column.text(words.what(), 3), Column.number(words.amount(), 1)),
                Stream.of(
                                Stream.of(List.of(words.opening(), sight.shown(one.opening()))),
                                one.sums().entrySet().stream()
                                        .map(sum -> List.of(sight.kind(sum.getKey()), sight.shown(sum.getValue()))),
                                Stream.of(
                                        List.of(words.closing(), sight.shown(one.closing())),
                                        List.of(words.waiting(), sight.shown(one.waiting())),
                                        List.of(words.available(), sight.shown(one.available()))))
                        .flatMap(rows -> rows)
                        .toList());
        paper.heading(words.lines());
        paper.table(
                List.of(
                        Column.text(words.when(), 1.3f),
                        Column.text(words.what(), 1.6f),
                        Column.text(words.order(), 3),
                        Column.number(words.amount(), 1.1f)),
                rows(one));
        if (one.hash() != null) paper.small(say().hash(one.hash()));
        return paper.send("statement-" + file(number));
    }

    private List<List<String>> rows(Statement one) {
        var rows = new ArrayList<List<String>>();
        String cursor = null;
        do {
            var page = statements.lines(one, cursor, PAGE);
            var known = sight.orders(page.items());
            page.items()
                    .forEach(line -> rows.add(List.of(
                            sight.day(line.effectiveAt()),
                            sight.kind(LineKind.valueOf(line.kind())),
                            sight.what(line, known),
                            sight.shown(line.amount()))));
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    /** The act, the agent's report or the invoice. */
    Response byModel(Statement one) {
        var number = Objects.requireNonNull(one.number());
        var paper = Paper.of(say().title(one.model(), number), lang.locale()).facts(parties(one));
        switch (one.model()) {
            case SERVICE ->
                paper.text(say().service(sight.shown(one.earned())))
                        .text(say().serviceDone())
                        .signatures(List.of(say().executor(), say().customer()));
            case AGENT ->
                paper.text(say().agent(sight.shown(one.turnover()), sight.shown(one.earned())))
                        .text(say().agentCash(sight.shown(one.sum(LineKind.RETAIL))))
                        .signatures(List.of(say().agentSide(), say().principal()));
            case RESELLER -> {
                var goods = one.sum(LineKind.WHOLESALE).negated();
                var royalty = one.sum(LineKind.ROYALTY).negated();
                paper.text(say().reseller(sight.shown(goods), sight.shown(royalty), sight.shown(goods.plus(royalty))))
                        .signatures(List.of(say().seller(), say().buyer()));
            }
        }
        if (one.hash() != null) paper.small(say().hash(one.hash()));
        return paper.send("paper-" + file(number));
    }

    private Map<String, String> parties(Statement one) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say().office(), office(one));
        facts.put(say().partner(), partner(one));
        facts.put(say().period(), sight.month(one));
        facts.put(say().agreement(), agreement(one));
        return facts;
    }

    // Under services and agency head office is the seller of record, so the shop's legal part names it.
    private String office(Statement one) {
        if (one.model() == ContractModel.RESELLER) return office;
        return shops.ofFranchisee(one.franchisee()).stream()
                .findFirst()
                .map(Shop::legal)
                .map(StatementPapers::shown)
                .orElse(office);
    }

    private String partner(Statement one) {
        var name = sight.named(one.franchisee());
        if (one.model() != ContractModel.RESELLER) return name;
        return shops.ofFranchisee(one.franchisee()).stream()
                .findFirst()
                .map(shop -> shown(shop.legal()))
                .orElse(name);
    }

    private static String shown(Legal legal) {
        return legal.inn() == null ? legal.seller() : legal.seller() + ", ИНН " + legal.inn();
    }

    private String agreement(Statement one) {
        var say = Texts.of(StatementMessages.class, lang.locale());
        return agreements.versions(one.franchisee()).stream()
                .findFirst()
                .map(AgreementVersion::number)
                .map(number -> say.modelName(one.model()) + ", " + say().version(number))
                .orElse(say.modelName(one.model()));
    }

    /** Every line as a table. */
    Sheet<Shown> lines(Statement one, Within<Shown> within) {
        return Sheet.of("statement-" + one.month(), name(one), rows(one, within))
                .moment(say().when(), row -> row.line().effectiveAt())
                .text(
                        say().what(),
                        row -> sight.kind(LineKind.valueOf(row.line().kind())))
                .text(say().order(), StatementPapers::number)
                .prose(say().about(), row -> sight.what(row.line(), row.orders()))
                .money(say().amount(), row -> row.line().amount())
                .text(say().journal(), row -> row.line().journal().toString());
    }

    /** The goods that were sold on to the franchisee, with their tax. */
    Sheet<Shown> upd(Statement one, Within<Shown> within) {
        return Sheet.of("upd-" + one.month(), name(one), wholesale(one, within))
                .moment(say().when(), row -> row.line().effectiveAt())
                .text(say().order(), StatementPapers::number)
                .text(
                        say().sku(),
                        row -> row.goods().map(line -> line.sku().value()).orElse(null))
                .text(say().name(), row -> row.goods().map(OrderLineView::name).orElse(null))
                .number(say().quantity(), StatementPapers::quantity)
                .money(say().total(), row -> row.line().amount().negated())
                .text(
                        say().rate(),
                        row -> row.goods()
                                .map(line -> line.pricing().vat().toString())
                                .orElse(null))
                .money(say().vat(), StatementPapers::vat);
    }

    private Rows<Shown> rows(Statement one, Within<Shown> within) {
        return cursor -> within.read(() -> {
            var page = statements.lines(one, cursor, PAGE);
            var known = sight.orders(page.items());
            return new Slice<>(
                    page.items().stream().map(line -> new Shown(line, known)).toList(), page.next());
        });
    }

    private Rows<Shown> wholesale(Statement one, Within<Shown> within) {
        var all = rows(one, within);
        return cursor -> {
            var page = all.page(cursor);
            return new Slice<>(
                    page.items().stream()
                            .filter(row -> row.line().kind().equals(LineKind.WHOLESALE.name()))
                            .toList(),
                    page.next());
        };
    }

    private static @Nullable String number(Shown row) {
        var order = row.order();
        return order == null ? null : order.number().value();
    }

    private static @Nullable Integer quantity(Shown row) {
        return row.goods()
                .map(line -> line.pricing().wholesale())
                .filter(Money::isPositive)
                .map(unit -> (int) (-row.line().amount().getAmountMinorLong() / unit.getAmountMinorLong()))
                .orElse(null);
    }

    private static @Nullable Money vat(Shown row) {
        return row.goods()
                .map(line -> line.pricing().vat().includedIn(row.line().amount().negated()))
                .orElse(null);
    }

    private String name(Statement one) {
        return one.number() == null ? one.month().toString() : one.number();
    }

    private static String file(String number) {
        return number.replace('/', '-');
    }

    private PaperMessages say() {
        return Texts.of(PaperMessages.class, lang.locale());
    }
}
