package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Imports and their reports as tables. */
@ApplicationScoped
class ImportSheets {
    private final CatalogImports imports;

    ImportSheets(CatalogImports imports) {
        this.imports = imports;
    }

    Sheet<ImportReport> list(Locale locale) {
        var say = say(locale);
        return Sheet.<ImportReport>of("imports", "", cursor -> imports.recent(cursor, Rows.PAGE))
                .prose(say.file(), ImportReport::source)
                .moment(say.began(), ImportReport::createdAt)
                .moment(Texts.of(SheetMessages.class, locale).ended(), ImportReport::finishedAt)
                .text(say.startedBy(), ImportReport::startedBy)
                .text(say.trial(), report -> report.dry() ? say.trial() : "")
                .text(say.stateColumn(), report -> say.importState(report.state()))
                .number(say.added(), ImportReport::added)
                .number(say.changed(), ImportReport::changed)
                .number(say.same(), ImportReport::same)
                .number(say.refused(), ImportReport::refused)
                .number(say.rowOutcome(ImportedRow.Outcome.WITHDRAWN), ImportReport::withdrawn)
                .text(say.undoneBy(), ImportReport::undoneBy)
                .prose(say.mendColumn(), report -> report.failure(locale));
    }

    Sheet<ImportedRow> report(ImportReport report, ReportFilter filter, Locale locale) {
        var say = say(locale);
        return Sheet.<ImportedRow>of(
                        "import-report",
                        report.id() + " " + filter,
                        cursor -> imports.rows(report.id(), filter, cursor, Rows.PAGE))
                .number(say.rowColumn(), ImportedRow::row)
                .number(say.lineColumn(), ImportedRow::line)
                .text(Texts.of(SheetMessages.class, locale).sku(), ImportedRow::externalId)
                .prose(say.nameColumn(), ImportedRow::name)
                .text(say.outcomeColumn(), row -> say.rowOutcome(row.outcome()))
                .text(say.backColumn(), row -> row.back() == null ? null : say.rowBack(row.back()))
                .prose(say.mendColumn(), row -> row.problem(locale));
    }

    private static IntakeMessages say(Locale locale) {
        return Texts.of(IntakeMessages.class, locale);
    }
}
