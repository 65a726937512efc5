package dev.prilavok.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who did what to what, when and why: written in the transaction of the deed, never changed. */
@ApplicationScoped
public class AuditLog {
    private final AgroalDataSource database;
    private final Clock clock;
    private final Who who;

    AuditLog(AgroalDataSource database, Clock clock, Who who) {
        this.database = database;
        this.clock = clock;
        this.who = who;
    }

    /** Writes a deed of whoever acts in this request. */
    public void record(String what, String subject, @Nullable String why) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into audit_log (id, shop_id, at, actor, what, subject, why)"
                                + " values (?, nullif(current_setting('app.shop', true), '')::uuid, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, Ids.next());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setString(3, Arc.container().requestContext().isActive() ? who.name() : "system");
            insert.setString(4, what);
            insert.setString(5, subject);
            insert.setString(6, why);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot write the audit log", failure);
        }
    }
}
