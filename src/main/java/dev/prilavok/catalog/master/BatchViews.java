package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans for many products in words. */
@ApplicationScoped
class BatchViews {
    private static final int TROUBLES = 100;
    private static final int GOODS = 50;

    private final Sections sections;
    private final OfficeMoments moments;
    private final Sql sql;

    BatchViews(Sections sections, OfficeMoments moments, Sql sql) {
        this.sections = sections;
        this.moments = moments;
        this.sql = sql;
    }

    /** A product that could not follow, and why. */
    public record Trouble(String url, String name, String why) {}

    /** A product of a plan. */
    public record Item(String url, String name) {}

    /** The first of a plan's goods, those that wait before those that were settled. */
    List<Item> goods(PlanBatch batch, String tag) {
        return sql.list(
                """
                select p.id, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as product_name
                from planned_change c join product p on p.id = c.product_id
                where c.batch_id = ? order by c.state <> 'PLANNED', c.id limit ?""",
                row -> new Item(OfficeProductPages.url(row.getObject("id", UUID.class)), row.getString("product_name")),
                tag,
                batch.id(),
                GOODS);
    }

    public record View(
            String url,
            String when,
            String what,
            String whose,
            String by,
            String why,
            String state,
            String colour,
            boolean open,
            boolean moving,
            int all,
            int settled,
            int done,
            int refused,
            int cancelled,
            List<Trouble> troubles) {}

    View of(PlanBatch batch, String tag, Lang lang) {
        var say = Texts.of(BatchMessages.class, lang.locale());
        var words = OfficeProductPages.words(lang, sections.all(tag));
        var value = words.value(batch.field(), batch.value());
        var isDue = !moments.now().isBefore(batch.due());
        return new View(
                url(batch.id()),
                moments.shown(batch.due(), lang.locale()),
                batch.field().equals(Field.STATE.key())
                        ? say.deed(Masters.PUBLISHED.equals(batch.value()))
                        : say.becomes(words.label(batch.field()), value),
                batch.query() == null ? say.ticked() : say.found(),
                batch.by(),
                batch.why() == null ? "" : batch.why(),
                say.state(batch.state()),
                switch (batch.state()) {
                    case GATHERING, PLANNED -> "wait";
                    case DONE -> batch.refused() == 0 ? "good" : "bad";
                    case CANCELLED -> "";
                },
                batch.isOpen(),
                batch.state() == PlanBatch.State.GATHERING || batch.isOpen() && isDue,
                batch.all(),
                batch.all() - batch.planned(),
                batch.done(),
                batch.refused(),
                batch.cancelled(),
                batch.refused() == 0 ? List.of() : troubles(batch.id(), tag, words, lang));
    }

    private List<Trouble> troubles(UUID batch, String tag, FactWords words, Lang lang) {
        var say = Texts.of(PlanMessages.class, lang.locale());
        return sql.list(
                """
                select c.product_id, c.refused, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as product_name
                from planned_change c join product p on p.id = c.product_id
                where c.batch_id = ? and c.state = 'REFUSED' order by c.id limit ?""",
                row -> {
                    var why = Set.copyOf(Sql.texts(row, "refused"));
                    return new Trouble(
                            OfficeProductPages.url(row.getObject("product_id", UUID.class)),
                            row.getString("product_name"),
                            OfficePlanPages.refused(why, words, say));
                },
                tag,
                batch,
                TROUBLES);
    }

    static String url(UUID batch) {
        return "/office/plans/many/" + batch;
    }
}
