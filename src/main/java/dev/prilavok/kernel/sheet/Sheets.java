package dev.prilavok.kernel.sheet;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends tables as files. */
@ApplicationScoped
public class Sheets {
    private static final String EXPORTED = "list-exported";
    private static final int LONGEST_NOTE = 300;

    private final AuditLog audit;
    private final Lang lang;
    private final Clock clock;
    private final ZoneId office;

    Sheets(
            AuditLog audit,
            Lang lang,
            Clock clock,
            @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId office) {
        this.audit = audit;
        this.lang = lang;
        this.clock = clock;
        this.office = office;
    }

    /** A table of head office, by its clock. */
    public Response send(Sheet<?> sheet, String as) {
        return send(sheet, as, office);
    }

    /**
     * The table as a file; who took it and how much is in the audit log. Called outside of a transaction: every page is read in one of
     * its own.
     *
     * @param as csv or xlsx
     * @param zone whose clock the moments go by
     */
    public Response send(Sheet<?> sheet, String as, ZoneId zone) {
        var format = SheetFormat.asked(as);
        try {
            return answer(sheet, format, zone);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write a table", failure);
        }
    }

    private Response answer(Sheet<?> sheet, SheetFormat format, ZoneId zone) throws IOException {
        var file = Files.createTempFile("prilavok-", "." + format.ending());
        try {
            var rows = write(sheet, format, zone, file);
            var note = format.ending() + ", " + rows + (sheet.about().isEmpty() ? "" : ", " + sheet.about());
            QuarkusTransaction.joiningExisting()
                    .run(() -> audit.record(
                            EXPORTED, sheet.name(), note.substring(0, Math.min(note.length(), LONGEST_NOTE))));
            // the file has no name any more once it is opened to be deleted
            var size = Files.size(file);
            var name = sheet.name() + "-" + LocalDate.ofInstant(clock.instant(), zone) + "." + format.ending();
            return Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), format.type())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .header(HttpHeaders.CONTENT_LENGTH, size)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .build();
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private int write(Sheet<?> sheet, SheetFormat format, ZoneId zone, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return write(sheet, format, zone, lang.locale(), out);
        }
    }

    static <R> int write(Sheet<R> sheet, SheetFormat format, ZoneId zone, Locale locale, OutputStream out)
            throws IOException {
        var count = 0;
        try (var writer = format == SheetFormat.CSV ? new CsvWriter(out, sheet, locale) : new XlsxWriter(out, sheet)) {
            @Nullable String cursor = null;
            do {
                var page = sheet.rows().page(cursor);
                for (var row : page.items()) writer.row(cells(sheet, row, zone));
                writer.pageEnds();
                count += page.items().size();
                cursor = page.next();
            } while (cursor != null);
        }
        return count;
    }

    private static <R> ArrayList<@Nullable Object> cells(Sheet<R> sheet, R row, ZoneId zone) {
        var cells = new ArrayList<@Nullable Object>();
        for (var column : sheet.columns()) {
            var value = column.value().apply(row);
            cells.add(
                    value instanceof Instant moment
                            ? moment.atZone(zone).toLocalDateTime().withNano(0)
                            : value);
        }
        return cells;
    }
}
