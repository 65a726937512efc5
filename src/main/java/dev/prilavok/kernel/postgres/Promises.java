package dev.prilavok.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a kept server must hold to before anybody's data is entrusted to it. */
final class Promises {
    private static final Map<String, String> DURABLE = new LinkedHashMap<>();

    static {
        DURABLE.put("fsync", "on");
        DURABLE.put("synchronous_commit", "on");
        DURABLE.put("full_page_writes", "on");
        DURABLE.put("listen_addresses", "127.0.0.1");
        DURABLE.put("unix_socket_directories", "");
        DURABLE.put("password_encryption", "scram-sha-256");
    }

    private Promises() {}

    /** Refuses a server that may lose a commit, listens to more than this machine, or lets somebody in without a password. */
    static void check(Connection asTheApplication, Connection asSuperuser) throws SQLException {
        var broken = new ArrayList<String>();
        settings(asTheApplication, broken);
        doors(asSuperuser, broken);
        if (!broken.isEmpty())
            throw new ServerRefused("The embedded PostgreSQL does not keep its promises: " + String.join("; ", broken)
                    + ". Remove these settings and start again.");
    }

    // Read as the application's own role, because a setting may hang on a role or a database.
    private static void settings(Connection connection, List<String> broken) throws SQLException {
        try (var read = connection.prepareStatement("select setting from pg_settings where name = ?")) {
            for (var promise : DURABLE.entrySet()) {
                read.setString(1, promise.getKey());
                try (var rows = read.executeQuery()) {
                    // a setting that this role may not read is not wrong
                    if (rows.next() && !rows.getString(1).equals(promise.getValue()))
                        broken.add(promise.getKey() + " is «" + rows.getString(1) + "»");
                }
            }
        }
    }

    private static void doors(Connection connection, List<String> broken) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select line_number from pg_hba_file_rules
                        where error is not null or auth_method <> 'scram-sha-256' or type <> 'host'
                           or address not in ('127.0.0.1', '::1')""")) {
            while (rows.next()) broken.add("pg_hba.conf, line " + rows.getInt(1) + " opens another door");
        }
    }
}
