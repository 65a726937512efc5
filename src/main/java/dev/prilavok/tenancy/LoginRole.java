package dev.prilavok.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Refuses to serve when the database would not hold the wall between shops against our own login role. */
@ApplicationScoped
class LoginRole {
    private static final int BEFORE_ALL = 1;

    private final AgroalDataSource database;

    LoginRole(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(BEFORE_ALL) StartupEvent started) {
        try (var connection = database.getConnection()) {
            wrongWith(connection).ifPresent(wrong -> {
                throw new IllegalStateException("Prilavok does not start: its database role %s. db/prepare.sql makes the roles that it needs."
                        .formatted(wrong));
            });
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot ask the database about the login role", failure);
        }
    }

    /** What is wrong with the role of this connection, if anything. */
    static Optional<String> wrongWith(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select '«' || r.rolname || '» ' ||
                               case when r.rolsuper then 'is a superuser'
                                    when r.rolbypassrls then 'may bypass row-level security'
                                    when r.rolcreaterole then 'may make roles'
                                    when exists (select 1 from pg_database d where d.datname = current_database()
                                                 and pg_has_role(r.oid, d.datdba, 'MEMBER')) then 'owns the database'
                                    when exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                                 where n.nspname = 'public' and pg_has_role(r.oid, c.relowner, 'MEMBER'))
                                         then 'owns tables'
                                    when pg_has_role(r.oid, 'shop', 'USAGE') or pg_has_role(r.oid, 'net', 'USAGE')
                                         then 'inherits the rights of shop and net' end
                        from pg_roles r where r.rolname = session_user""")) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }
}
