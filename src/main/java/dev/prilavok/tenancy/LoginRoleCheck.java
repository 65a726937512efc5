package dev.prilavok.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/**
 * Refuses to serve behind a wall that is not there: a login role that is a superuser, owns tables, may bypass row-level security or
 * inherits the rights of its scopes would see every shop.
 */
@ApplicationScoped
class LoginRoleCheck {
    private static final int BEFORE_ALL_ELSE = 1;
    private static final String QUESTION = """
            select current_user::text as name,
                rolsuper or rolcreaterole or rolcreatedb or rolreplication as may_too_much,
                rolbypassrls as bypasses,
                exists (select 1 from pg_class where pg_has_role(r.oid, relowner, 'member'))
                    or exists (select 1 from pg_namespace where nspowner = r.oid)
                    or exists (select 1 from pg_database where datdba = r.oid) as owns,
                has_table_privilege(r.oid, 'shop', 'select') as inherits,
                pg_has_role(r.oid, 'shop', 'member') and pg_has_role(r.oid, 'net', 'member') as belongs
            from pg_roles r where rolname = current_user""";

    private final AgroalDataSource database;

    LoginRoleCheck(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent started) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(QUESTION)) {
            rows.next();
            var role = new LoginRole(
                    rows.getString("name"),
                    rows.getBoolean("may_too_much"),
                    rows.getBoolean("bypasses"),
                    rows.getBoolean("owns"),
                    rows.getBoolean("inherits"),
                    rows.getBoolean("belongs"));
            role.refuseUnlessHarmless();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot look at the login role of the database", failure);
        }
    }

    /** What the login role of the database may do. */
    record LoginRole(
            String name, boolean mayTooMuch, boolean bypasses, boolean owns, boolean inherits, boolean belongs) {
        void refuseUnlessHarmless() {
            if (mayTooMuch) refuse("is a superuser or may create roles, databases or replicas");
            if (bypasses) refuse("may bypass row-level security");
            if (owns) refuse("owns tables, a schema or a database");
            if (inherits) refuse("reads tenant tables by itself");
            if (!belongs) refuse("is not a member of the roles shop and net");
        }

        private void refuse(String why) {
            throw new IllegalStateException("Prilavok does not start: the database role «" + name + "» " + why
                    + ". Prepare the database with db/prepare.sql and use the role prilavok_app.");
        }
    }
}
