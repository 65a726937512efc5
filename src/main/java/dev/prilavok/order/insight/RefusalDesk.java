package dev.prilavok.order.insight;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.ShopId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The refusals of one shop, or of all of them, as a page and as a table: the same figures for both consoles. */
@ApplicationScoped
class RefusalDesk {
    private static final int A_MONTH = 30;

    private final Refusals refusals;
    private final Pages pages;
    private final Lang lang;
    private final Sheets sheets;
    private final Clock clock;

    RefusalDesk(Refusals refusals, Pages pages, Lang lang, Sheets sheets, Clock clock) {
        this.refusals = refusals;
        this.pages = pages;
        this.lang = lang;
        this.sheets = sheets;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "order", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusalsPage(RefusalPage page, String home) implements TemplateInstance {}

    TemplateInstance show(String home, List<RefusalsBy> ways, String by, String days, @Nullable ShopId shop) {
        var way = RefusalsBy.named(by);
        var span = span(days);
        var rows = rows(way, span, shop);
        return pages.show(
                new RefusalsPage(RefusalPage.of(home + "/refusals", way, span, ways, rows, lang.locale()), home));
    }

    Response export(String by, String days, String as, @Nullable ShopId shop) {
        var way = RefusalsBy.named(by);
        var span = span(days);
        return sheets.send(RefusalPage.sheet(way, span, rows(way, span, shop), lang.locale()), as);
    }

    private List<RefusalRow> rows(RefusalsBy by, int days, @Nullable ShopId shop) {
        return refusals.by(by, clock.instant().minus(Duration.ofDays(days)), shop);
    }

    private static int span(String typed) {
        return RefusalPage.SPANS.stream()
                .filter(span -> span.toString().equals(typed))
                .findFirst()
                .orElse(A_MONTH);
    }
}
