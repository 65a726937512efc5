package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of disputes as rows of the franchisee. */
@ApplicationScoped
class DisputeFileRows {
    private final Sql sql;

    DisputeFileRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether it is news: the same content is kept once for a dispute. */
    boolean insert(FranchiseeId franchisee, DisputeFile file, String by) {
        return sql.change(
                        """
                        insert into statement_dispute_file (franchisee_id, id, dispute_id, kind, hash, name, bytes, kept_at, kept_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        franchisee.value(),
                        file.id(),
                        file.dispute(),
                        file.kind(),
                        file.hash(),
                        file.name(),
                        file.bytes(),
                        file.keptAt(),
                        by)
                > 0;
    }

    /** Files of disputes, the oldest first. */
    List<DisputeFile> of(Collection<UUID> disputes) {
        if (disputes.isEmpty()) return List.of();
        return sql.list(
                "select * from statement_dispute_file where dispute_id = any (?) order by id",
                DisputeFileRows::file,
                (Object) disputes.toArray(UUID[]::new));
    }

    Optional<DisputeFile> find(UUID dispute, UUID id) {
        return sql.one(
                "select * from statement_dispute_file where dispute_id = ? and id = ?",
                DisputeFileRows::file,
                dispute,
                id);
    }

    private static DisputeFile file(ResultSet row) throws SQLException {
        return new DisputeFile(
                row.getObject("id", UUID.class),
                row.getObject("dispute_id", UUID.class),
                DisputeFile.Kind.valueOf(row.getString("kind")),
                row.getString("hash"),
                row.getString("name"),
                row.getLong("bytes"),
                Sql.instant(row, "kept_at"));
    }
}
