package dev.prilavok.fulfilment.counting;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.stock.Transfer;
import dev.prilavok.stock.UnitCost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes what the stock is told by paper, and the paper itself, both or neither; in the network's scope. */
@ApplicationScoped
public class StockPapers {
    private final Sql sql;
    private final Stock stock;
    private final AuditLog audit;
    private final Clock clock;

    StockPapers(Sql sql, Stock stock, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    /** A paper without its lines. */
    record Head(
            UUID id,
            PaperKind kind,
            int number,
            String document,
            @Nullable String reason,
            Instant madeAt,
            String madeBy,
            int lines) {}

    /** A line as it was written down. */
    record Line(
            Sku sku, int expected, int counted, @Nullable Money cost) {
        int difference() {
            return counted - expected;
        }
    }

    /** SKUs of shelves between two addresses, for a sheet that is filled in by hand. */
    record OnShelf(String shelf, Sku sku) {}

    /** Takes goods in: what came is counted, what was expected stays on the paper. */
    @Transactional
    public UUID receive(UUID id, String document, List<PaperLines.Line> lines, String by) {
        if (find(id).isPresent()) return id;
        var expected = lines.stream()
                .map(line -> new Line(
                        line.sku(),
                        line.expected() == null ? line.counted() : line.expected(),
                        line.counted(),
                        line.cost()))
                .toList();
        write(id, PaperKind.RECEIPT, document, null, expected, by);
        var costs = lines.stream()
                .filter(line -> line.cost() != null && line.counted() > 0)
                .map(line -> new UnitCost(line.sku(), java.util.Objects.requireNonNull(line.cost())))
                .toList();
        if (!costs.isEmpty()) stock.costs(costs, document);
        var units = lines.stream()
                .filter(line -> line.counted() > 0)
                .collect(Collectors.toMap(
                        PaperLines.Line::sku, PaperLines.Line::counted, (one, two) -> one, TreeMap::new));
        stock.receive(document, units);
        return id;
    }

    /** Brings the stock to what was counted on the shelves. */
    @Transactional
    public UUID count(UUID id, String document, String reason, List<PaperLines.Line> lines, String by) {
        if (find(id).isPresent()) return id;
        write(id, PaperKind.COUNT, document, reason, beside(lines), by);
        stock.count(id, document, reason, units(lines));
        return id;
    }

    private List<Line> beside(List<PaperLines.Line> lines) {
        var there = levels(lines);
        return lines.stream()
                .map(line -> {
                    var level = there.get(line.sku());
                    return new Line(
                            line.sku(), level == null ? 0 : level.available() + level.held(), line.counted(), null);
                })
                .toList();
    }

    private Map<Sku, StockLevel> levels(List<PaperLines.Line> lines) {
        return lines.stream()
                .flatMap(line -> stock.levels(line.sku().value(), null, 1).items().stream()
                        .filter(level -> level.sku().equals(line.sku())))
                .collect(Collectors.toMap(StockLevel::sku, level -> level));
    }

    /**
     * Writes free units off.
     *
     * @throws dev.prilavok.stock.UnitsNotThere when fewer are free
     */
    @Transactional
    public UUID writeOff(UUID id, String document, String reason, List<PaperLines.Line> lines, String by) {
        if (find(id).isPresent()) return id;
        write(
                id,
                PaperKind.WRITE_OFF,
                document,
                reason,
                lines.stream()
                        .map(line -> new Line(line.sku(), 0, line.counted(), null))
                        .toList(),
                by);
        stock.transfer(new Transfer(
                id,
                id,
                document,
                reason,
                lines.stream()
                        .map(line -> new Transfer.Leg(line.sku(), line.counted(), Place.AVAILABLE, Place.WRITTEN_OFF))
                        .toList()));
        return id;
    }

    private static TreeMap<Sku, Integer> units(List<PaperLines.Line> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        PaperLines.Line::sku, PaperLines.Line::counted, (one, two) -> one, TreeMap::new));
    }

    private void write(UUID id, PaperKind kind, String document, @Nullable String reason, List<Line> lines, String by) {
        // papers are numbered without gaps, so whoever writes the next one waits
        sql.one("select pg_advisory_xact_lock(hashtext('stock_paper'))", row -> true);
        sql.change("""
                insert into stock_paper (id, kind, number, document, reason, made_at, made_by)
                select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from stock_paper where kind = ?""", id, kind, document, reason, clock.instant(), by, kind);
        sql.each(
                "insert into stock_paper_line (paper_id, sku, expected, counted, cost_minor, currency) values (?, ?, ?, ?, ?, ?)",
                lines.stream()
                        .map(line -> new @Nullable Object[] {
                            id,
                            line.sku().value(),
                            line.expected(),
                            line.counted(),
                            line.cost() == null ? null : Moneys.minor(line.cost()),
                            line.cost() == null
                                    ? null
                                    : line.cost().getCurrencyUnit().getCode()
                        })
                        .toList());
        audit.record("stock-paper-" + kind.code(), id.toString(), document);
    }

    @Transactional
    public Optional<Head> find(UUID id) {
        return heads("p.id = ?", id).stream().findFirst();
    }

    @Transactional
    public List<Head> latest(int limit) {
        return heads("p.id in (select id from stock_paper order by made_at desc limit ?)", limit);
    }

    private List<Head> heads(String where, Object... values) {
        return sql.list("""
                select p.*, (select count(*) from stock_paper_line l where l.paper_id = p.id) lines
                from stock_paper p where\s""" + where + " order by p.made_at desc", StockPapers::head, values);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("document"),
                row.getString("reason"),
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                row.getInt("lines"));
    }

    @Transactional
    public List<Line> lines(UUID paper) {
        return sql.list(
                "select * from stock_paper_line where paper_id = ? order by sku",
                row -> {
                    var currency = row.getString("currency");
                    return new Line(
                            new Sku(row.getString("sku")),
                            row.getInt("expected"),
                            row.getInt("counted"),
                            currency == null ? null : Moneys.of(row.getLong("cost_minor"), CurrencyUnit.of(currency)));
                },
                paper);
    }

    /** What lies on shelves whose address begins so. */
    @Transactional
    public List<OnShelf> onShelves(String start) {
        return sql.list(
                "select address, sku from shelf where starts_with(lower(address), lower(?)) order by address, sku limit 2000",
                row -> new OnShelf(row.getString("address"), new Sku(row.getString("sku"))),
                start);
    }
}
