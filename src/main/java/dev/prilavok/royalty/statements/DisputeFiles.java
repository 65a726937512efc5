package dev.prilavok.royalty.statements;

import dev.prilavok.catalog.pictures.PdfStore;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Files that prove what a dispute says. Pictures are made anew without the camera's notes, a PDF is kept as it is and only ever downloaded.
 */
@ApplicationScoped
class DisputeFiles {
    /** The most that go with one dispute. */
    static final int MOST = 5;

    private static final int WIDEST = 1280;

    private final DisputeFileRows rows;
    private final DisputeRows disputes;
    private final PictureStore pictures;
    private final PdfStore papers;
    private final AuditLog audit;
    private final Clock clock;

    DisputeFiles(
            DisputeFileRows rows,
            DisputeRows disputes,
            PictureStore pictures,
            PdfStore papers,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.disputes = disputes;
        this.pictures = pictures;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file whose content is kept and that belongs to nothing yet. */
    record Kept(DisputeFile.Kind kind, String hash, String name, long bytes) {}

    /**
     * Keeps contents; outside any transaction, for a picture takes its time.
     *
     * @throws EvidenceRefused when something is neither a picture nor a PDF, or there are too many
     */
    List<Kept> keep(List<SentFile> files) {
        if (files.size() > MOST) throw EvidenceRefused.tooMany();
        var kept = new ArrayList<Kept>();
        for (var file : files) kept.add(keep(file));
        return kept;
    }

    private Kept keep(SentFile file) {
        if (file.content().length == 0) throw EvidenceRefused.nothing();
        try {
            return PdfStore.isPdf(file.content())
                    ? kept(DisputeFile.Kind.PDF, papers.keep(file.content()), file)
                    : kept(
                            DisputeFile.Kind.PHOTO,
                            pictures.keepForNow(file.content()).hash(),
                            file);
        } catch (PictureRefused refused) {
            throw EvidenceRefused.of(refused);
        }
    }

    private static Kept kept(DisputeFile.Kind kind, String hash, SentFile file) {
        return new Kept(kind, hash, file.name(), file.content().length);
    }

    /**
     * Puts files to an open dispute; in the scope of one of the franchisee's shops. The same file once more changes nothing.
     *
     * @throws StatementRefused when the dispute is answered
     */
    @Transactional
    List<DisputeFile> add(UUID dispute, List<Kept> files, String by) {
        var about = disputes.lock(dispute).orElseThrow(() -> new NotFound("dispute"));
        if (about.state() != Dispute.State.OPEN) throw StatementRefused.moved();
        for (var file : files) {
            var one = new DisputeFile(
                    Ids.next(), dispute, file.kind(), file.hash(), file.name(), file.bytes(), clock.instant());
            if (rows.insert(about.franchisee(), one, by))
                audit.record("statement.dispute-file", about.number(), file.hash());
        }
        var all = of(dispute);
        if (all.size() > MOST) throw EvidenceRefused.tooMany();
        return all;
    }

    @Transactional
    List<DisputeFile> of(UUID dispute) {
        return rows.of(List.of(dispute));
    }

    /** The files of disputes by dispute. */
    @Transactional
    Map<UUID, List<DisputeFile>> of(Collection<Dispute> disputes) {
        return rows.of(disputes.stream().map(Dispute::id).toList()).stream()
                .collect(Collectors.groupingBy(DisputeFile::dispute));
    }

    @Transactional
    DisputeFile find(UUID dispute, UUID id) {
        return rows.find(dispute, id).orElseThrow(() -> new NotFound("file"));
    }

    /** The content, for whoever may see the dispute: a picture to look at, a PDF to be saved, neither to be kept on the way. */
    Response open(DisputeFile file) {
        var isPdf = file.kind() == DisputeFile.Kind.PDF;
        var path = (isPdf ? papers.file(file.hash()) : pictures.file(file.hash(), WIDEST, "jpg"))
                .orElseThrow(() -> new NotFound("file"));
        var answer = Response.ok(path.toFile())
                .type(isPdf ? "application/pdf" : "image/jpeg")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
        return isPdf ? answer.header("Content-Disposition", saved(file)).build() : answer.build();
    }

    private static String saved(DisputeFile file) {
        var name = file.name().isEmpty() ? "evidence.pdf" : file.name();
        return "attachment; filename=\"evidence.pdf\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
