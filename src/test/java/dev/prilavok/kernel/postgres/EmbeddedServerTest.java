package dev.prilavok.kernel.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded server in JVMs of its own, killed and restarted as a person or a power cut would. */
class EmbeddedServerTest {
    private static final String BINARIES =
            "-Dprilavok.postgres.binaries=" + Path.of("target", "pg-bin").toAbsolutePath();

    private Path home = Path.of("");
    private Path around = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        home = Files.createTempDirectory("prilavok-test-");
        around = home.resolve("data");
        data = around.resolve("pg");
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        Postmaster.read(data)
                .filter(Postmaster::isAlive)
                .ifPresent(left -> ProcessHandle.of(left.pid()).ifPresent(ProcessHandle::destroyForcibly));
        Place.delete(home);
    }

    @Test
    void keepsDataBetweenRunsAndStopsWithTheJvm() throws Exception {
        try (var first = start()) {
            assertThat(first.answer()).isEqualTo("ready");
            first.sql("prilavok_owner", "create table kept as select 'still here' as word");
        }
        assertThat(Postmaster.read(data)).isEmpty();

        try (var second = start()) {
            assertThat(second.sql("prilavok_owner", "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    void isDurableOnLoopbackWithPasswordsAndPrivateFiles() throws Exception {
        try (var server = ServerProcess.on(data)) {
            assertThat(server.sql(
                            "prilavok_app",
                            "select string_agg(name || '=' || setting, ' ' order by name)"
                                    + " from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes',"
                                    + " 'listen_addresses', 'password_encryption')"))
                    .isEqualTo("fsync=on full_page_writes=on listen_addresses=127.0.0.1"
                            + " password_encryption=scram-sha-256 synchronous_commit=on");
            assertThat(server.sql("postgres", "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(server.sql(
                            "postgres",
                            "select bool_and(rolpassword like 'SCRAM-SHA-256%')::text"
                                    + " from pg_authid where rolcanlogin"))
                    .isEqualTo("true");
        }
        for (var name : new String[] {".", "pg", "pg-bin", "pg.secrets", "pg.log"}) {
            assertThat(ServerProcess.isOpenToOthers(data.resolveSibling(name)))
                    .as(name)
                    .isFalse();
        }
        assertThat(Files.exists(data.resolveSibling("pg.initial"))).isFalse();
    }

    @Test
    void theLoginRoleOwnsNothingAndInheritsNothing() throws Exception {
        try (var server = start()) {
            assertThat(server.sql(
                            "prilavok_app",
                            "select concat_ws(' ', rolsuper, rolbypassrls, rolinherit, rolcreatedb,"
                                    + " rolcreaterole, rolreplication) from pg_roles where rolname = current_user"))
                    .isEqualTo("f f f f f f");
            assertThat(server.sql(
                            "prilavok_app",
                            "select string_agg(r.rolname, ',' order by r.rolname) from pg_auth_members m"
                                    + " join pg_roles r on r.oid = m.roleid"
                                    + " where m.member = (select oid from pg_roles where rolname = current_user)"))
                    .isEqualTo("net,shop");
            assertThat(server.sql("prilavok_app", "create table mine (id int)")).isEqualTo("42501");
            assertThat(server.sql(
                            "prilavok_app",
                            "select count(*) from pg_database d join pg_roles r on r.oid = d.datdba"
                                    + " where r.rolname = current_user"))
                    .isEqualTo("0");
        }
    }

    @Test
    void aServerLeftByAKilledJvmIsAdoptedAndStopped() throws Exception {
        var killed = start();
        killed.sql("prilavok_owner", "create table kept as select 7 as number");
        killed.kill();
        var left = Postmaster.read(data).orElseThrow();
        assertThat(left.isAlive()).isTrue();

        try (var next = start()) {
            assertThat(next.answer()).isEqualTo("ready");
            assertThat(Postmaster.read(data).orElseThrow().pid()).isEqualTo(left.pid());
            assertThat(next.sql("prilavok_owner", "select number from kept")).isEqualTo("7");
        }

        assertThat(hasEnded(left)).isTrue();
    }

    @Test
    void aStartKilledHalfWayBeginsAnew() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        Files.createFile(data.resolveSibling("pg.unfinished"));

        try (var server = start()) {
            assertThat(server.answer()).isEqualTo("ready");
        }

        assertThat(Files.exists(data.resolveSibling("pg.unfinished"))).isFalse();
    }

    @Test
    void aServerStartedAheadIsTheOneThatIsAskedForLater() throws Exception {
        try (var server = ahead("yes")) {
            assertThat(server.answer()).isEqualTo("ready");
            assertThat(server.sql("prilavok_app", "select current_user")).isEqualTo("prilavok_app");
        }

        assertThat(Files.readString(data.resolveSibling("pg.log"), UTF_8))
                .containsOnlyOnce("ready to accept connections");
    }

    @Test
    void anApplicationThatEndsWhileItsDatabaseStartsLeavesNoneBehind() throws Exception {
        start().close();

        try (var server = ahead("only")) {
            assertThat(server.answer()).isEqualTo("ending");
        }

        assertThat(Postmaster.read(data).filter(Postmaster::isAlive)).isEmpty();
    }

    @Test
    void ourRolesProveTheirPasswordsInOneRoundAndAuditorsInTheUsualOnes() throws Exception {
        try (var server = start()) {
            assertThat(server.sql("postgres", """
                            select string_agg(rolname || '=' || split_part(split_part(rolpassword, '$', 2), ':', 1), ' ' order by rolname)\
                             from pg_authid where rolcanlogin""".replace("\n", " ")))
                    .isEqualTo("audit=4096 postgres=1 prilavok_app=1 prilavok_owner=1");
        }
    }

    @Test
    void aSecondInstanceIsToldSo() throws Exception {
        try (var first = start();
                var second = start()) {
            assertThat(first.answer()).isEqualTo("ready");
            assertThat(second.answer()).startsWith("Another Prilavok is running on the data directory " + data);
        }
    }

    @Test
    void aTakenPortIsToldSo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var server = ServerProcess.on(data, BINARIES, "-Dprilavok.postgres.port=" + other.getLocalPort())) {
            assertThat(server.answer())
                    .isEqualTo("The database's port " + other.getLocalPort() + " is taken by another program."
                            + " Leave prilavok.postgres.port unset, or choose another port.");
        }
    }

    @Test
    void anotherMajorVersionIsToldSo() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        try (var server = start()) {
            assertThat(server.answer())
                    .startsWith("The data directory " + data
                            + " was made by PostgreSQL 15, and this Prilavok brings PostgreSQL 18.");
        }
        assertThat(Files.readString(data.resolve("PG_VERSION"))).isEqualTo("15\n");
    }

    @Test
    void lostPasswordsAreToldSo() throws Exception {
        start().close();
        Files.delete(data.resolveSibling("pg.secrets"));

        try (var server = start()) {
            assertThat(server.answer()).startsWith("The database in " + data + " is there, but its passwords in ");
        }
    }

    @Test
    void aServerThatMayLoseCommitsIsRefused() throws Exception {
        try (var server = start()) {
            server.sql("postgres", "alter role prilavok_app set synchronous_commit = off");
        }
        try (var server = start()) {
            assertThat(server.answer())
                    .isEqualTo("The embedded PostgreSQL does not keep its promises: synchronous_commit is «off»."
                            + " Remove these settings and start again.");
        }
    }

    @Test
    void aFolderOfSomebodyElseIsToldSo() throws Exception {
        Files.createFile(around);

        try (var server = start()) {
            assertThat(server.answer()).contains(data.toString()).endsWith(".");
        }
        Files.delete(around);
    }

    @Test
    void aFullDiskIsToldSo() throws Exception {
        Files.createDirectories(around);
        assumeTrue(mounted(around), "A small disk cannot be mounted here, so a full one is not tried.");

        try (var server = start()) {
            assertThat(server.answer())
                    .isEqualTo("The disk that holds " + data + " is full. Free some space and start again.");
        } finally {
            new ProcessBuilder("umount", "-l", around.toString()).start().waitFor();
        }
    }

    // pg_ctl returns when the server has put its pid file away, a moment before the process ends
    private static boolean hasEnded(Postmaster server) throws InterruptedException {
        for (var i = 0; i < 100; i++) {
            if (ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive).isEmpty()) return true;
            Thread.sleep(50);
        }
        return false;
    }

    private static boolean mounted(Path on) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) return false;
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=8m", "none", on.toString())
                .redirectErrorStream(true)
                .start();
        mount.getInputStream().readAllBytes();
        return mount.waitFor(10, TimeUnit.SECONDS) && mount.exitValue() == 0;
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.on(data, BINARIES);
    }

    private ServerProcess ahead(String how) throws IOException {
        return ServerProcess.on(
                data,
                BINARIES,
                "-D" + ServerProcess.AHEAD + "=" + how,
                "-Dquarkus.datasource.jdbc.url=jdbc:embedded-postgresql:" + data);
    }

    @Test
    void theLogHoldsNoValuesOfAFailedRow() throws Exception {
        try (var server = start()) {
            server.sql("prilavok_owner", "create table person (phone text primary key)");
            server.sql("prilavok_owner", "insert into person values ('+79161234567')");
            assertThat(server.sql("prilavok_owner", "insert into person values ('+79161234567')"))
                    .isEqualTo("23505");
        }
        assertThat(Files.readString(data.resolveSibling("pg.log"), UTF_8))
                .contains("duplicate key")
                .doesNotContain("79161234567");
    }
}
