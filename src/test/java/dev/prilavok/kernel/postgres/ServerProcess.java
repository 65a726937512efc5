package dev.prilavok.kernel.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that runs the embedded server, told what to do line by line; so that it can be killed and started anew. */
final class ServerProcess implements AutoCloseable {
    private final Process jvm;
    private final BufferedReader says;
    private final String first;

    private ServerProcess(Process jvm) throws IOException {
        this.jvm = jvm;
        this.says = jvm.inputReader(StandardCharsets.UTF_8);
        this.first = String.valueOf(says.readLine());
    }

    static ServerProcess on(Path data, String... options) throws IOException {
        return on(List.of(), data, options);
    }

    /** Started through another command, such as one that changes the user. */
    static ServerProcess on(List<String> through, Path data, String... options) throws IOException {
        var command = new ArrayList<>(through);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ServerProcess.class.getName(), data.toString()));
        return new ServerProcess(new ProcessBuilder(command)
                .redirectError(Path.of("target", "server-process.log").toFile())
                .start());
    }

    /** "ready", or the sentence of a refusal. */
    String answer() {
        return first;
    }

    /** The first column of the first row, read by a role; an error is answered by its code. */
    String sql(String role, String statement) throws IOException {
        var out = jvm.outputWriter(StandardCharsets.UTF_8);
        out.write(role + " " + statement + "\n");
        out.flush();
        return says.readLine();
    }

    /** Ends the JVM as a crash does. */
    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        jvm.outputWriter().close();
        if (!jvm.waitFor(40, TimeUnit.SECONDS)) kill();
    }

    /** The option that starts the server ahead; "only" ends the JVM right after. */
    static final String AHEAD = "server-process.ahead";

    public static void main(String[] arguments) throws IOException {
        var ahead = System.getProperty(AHEAD, "");
        if (!ahead.isEmpty()) DatabaseAhead.start();
        if (ahead.equals("only")) {
            System.out.println("ending");
            return;
        }
        EmbeddedServer server;
        try {
            server = EmbeddedServer.on(Path.of(arguments[0]));
        } catch (ServerRefused refused) {
            System.out.println(refused.getMessage());
            return;
        }
        System.out.println("ready");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine())
            System.out.println(
                    run(server, line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }

    private static String run(EmbeddedServer server, String role, String sql) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), role, server.passwordOf(role));
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "done";
            try (var rows = statement.getResultSet()) {
                return rows.next() ? String.valueOf(rows.getString(1)).replace('\n', ' ') : "nothing";
            }
        } catch (SQLException failure) {
            return failure.getSQLState();
        }
    }

    static boolean isOpenToOthers(Path path) throws IOException {
        return Files.getPosixFilePermissions(path).stream()
                .anyMatch(right -> !right.name().startsWith("OWNER"));
    }
}
