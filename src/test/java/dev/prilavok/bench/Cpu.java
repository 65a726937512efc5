package dev.prilavok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time that this JVM and the bench's PostgreSQL have used, in seconds; tells on a busy machine what the clock cannot. Linux only. */
record Cpu(double java, double postgres) {
    private static final double TICKS = 100;

    static Cpu now() {
        return new Cpu(own("/proc/self/stat"), server());
    }

    Cpu since(Cpu before) {
        return new Cpu(java - before.java, postgres - before.postgres);
    }

    String per(int pieces) {
        return "CPU java %.2f ms, PostgreSQL %.2f ms each".formatted(1000 * java / pieces, 1000 * postgres / pieces);
    }

    private static double server() {
        try {
            var pid = Files.readAllLines(Path.of(BenchProfile.DIRECTORY, "postmaster.pid"))
                    .get(0)
                    .trim();
            var running = ProcessHandle.of(Long.parseLong(pid)).stream()
                    .flatMap(ProcessHandle::descendants)
                    .mapToDouble(backend -> own("/proc/" + backend.pid() + "/stat"))
                    .sum();
            return running + own("/proc/" + pid + "/stat") + ended("/proc/" + pid + "/stat");
        } catch (IOException notThere) {
            return 0;
        }
    }

    private static double own(String file) {
        return field(file, 11) + field(file, 12);
    }

    private static double ended(String file) {
        return field(file, 13) + field(file, 14);
    }

    // Fields are counted behind the process name, which may hold blanks.
    private static double field(String file, int number) {
        try {
            var text = Files.readString(Path.of(file));
            return Long.parseLong(text.substring(text.lastIndexOf(')') + 2).split(" ")[number]) / TICKS;
        } catch (IOException gone) {
            return 0;
        }
    }
}
