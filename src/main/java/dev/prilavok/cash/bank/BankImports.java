package dev.prilavok.cash.bank;

import dev.prilavok.cash.upload.Upload;
import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.Uploads;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes files of the bank in, row by row, with a report on each; network scope. */
@ApplicationScoped
public class BankImports {
    private final BankImportRows rows;
    private final BankLines lines;
    private final Uploads uploads;
    private final Clock clock;

    BankImports(BankImportRows rows, BankLines lines, Uploads uploads, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Takes a file in, whatever of the three formats it has.
     *
     * @param account ours, for tables, which do not say it
     * @return where to go on
     * @throws dev.prilavok.kernel.Refusal when it is none of them
     */
    @Transactional
    public String send(String name, byte[] bytes, String account, String by) {
        var upload = uploads.keep(UploadKind.BANK, name, bytes, Map.of("account", account), by);
        if (ClientBankFile.isOne(bytes)) return url(take(ClientBankFile.read(bytes), upload, by));
        if (CamtFile.isOne(bytes)) return url(take(CamtFile.read(bytes), upload, by));
        if (account.isBlank()) throw BankRefused.file("bank-no-account", BankMessages::sayAccount);
        return uploads.read(upload, by);
    }

    private static String url(UUID id) {
        return "/office/bank/imports/" + id;
    }

    /** Takes the rows of a statement in and keeps what became of each. */
    @Transactional
    UUID take(Statement statement, Upload upload, String by) {
        var id = Ids.next();
        var good = statement.rows().stream().filter(row -> row.line() != null).toList();
        var taken = lines.take(
                good.stream().map(row -> Objects.requireNonNull(row.line())).toList(), id, by);
        var reported = new ArrayList<BankImport.Row>();
        var next = taken.iterator();
        for (var row : statement.rows()) reported.add(reported(row, row.line() == null ? null : next.next()));
        rows.insert(imported(id, statement, upload, by, reported), upload.id());
        return id;
    }

    private static BankImport.Row reported(Statement.Row row, BankLines.@Nullable Taken taken) {
        if (taken == null)
            return new BankImport.Row(row.no(), BankImport.Outcome.REFUSED, row.trouble(), row.told(), null);
        var outcome = taken.isNew() ? BankImport.Outcome.NEW : BankImport.Outcome.KNOWN;
        return new BankImport.Row(row.no(), outcome, null, row.told(), taken.line());
    }

    private BankImport imported(UUID id, Statement statement, Upload upload, String by, List<BankImport.Row> reported) {
        return new BankImport(
                id,
                statement.format(),
                upload.name(),
                statement.account(),
                statement.from(),
                statement.to(),
                statement.opening(),
                statement.closing(),
                count(reported, BankImport.Outcome.NEW),
                count(reported, BankImport.Outcome.KNOWN),
                count(reported, BankImport.Outcome.REFUSED),
                clock.instant(),
                by,
                reported);
    }

    private static int count(List<BankImport.Row> rows, BankImport.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /**
     * A statement that was taken in, with its rows.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    BankImport find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("import"));
    }

    /** The latest ones, without their rows. */
    @Transactional
    List<BankImport> latest(int size) {
        return rows.latest(size);
    }
}
