package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Jobs outlive the process that scheduled them, and the one that died while doing them. */
@QuarkusTest
class JobsRestartTest {
    @Inject
    Jobs jobs;

    @Inject
    AgroalDataSource database;

    @Test
    void aJobScheduledBeforeARestartRunsAfterIt() throws Exception {
        var id = UUID.randomUUID();
        jobs.stop(new ShutdownEvent());
        jobs.schedule(Mark.class, id.toString(), new Mark.Of(id));
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(Mark.DONE).doesNotContain(id);

        jobs.start(new StartupEvent());

        awaits(id);
    }

    @Test
    void aJobOfADeadReplicaIsTakenOver() throws Exception {
        var id = UUID.randomUUID();
        jobs.stop(new ShutdownEvent());
        jobs.schedule(Mark.class, id.toString(), new Mark.Of(id));
        pickedByTheDead(id);

        jobs.start(new StartupEvent());

        awaits(id);
    }

    private void pickedByTheDead(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update scheduled_tasks set picked = true, picked_by = 'dead',"
                        + " last_heartbeat = now() - interval '2 minutes' where task_instance = ?")) {
            update.setString(1, id.toString());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void awaits(UUID id) throws InterruptedException {
        for (var i = 0; i < 800 && !Mark.DONE.contains(id); i++) TimeUnit.MILLISECONDS.sleep(50);
        assertThat(Mark.DONE).contains(id);
    }

    /** Marks that it ran. */
    @ApplicationScoped
    static class Mark implements Job<Mark.Of> {
        static final Set<UUID> DONE = ConcurrentHashMap.newKeySet();

        record Of(UUID id) {}

        @Override
        public Class<Of> payload() {
            return Of.class;
        }

        @Override
        public void run(Of of) {
            DONE.add(of.id());
        }
    }
}
