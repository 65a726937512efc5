package dev.prilavok.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Runs numbered pieces of work by so many clients and says how many a second were done. */
final class Load {
    private Load() {}

    /** How many clients to run, one run after the other; the environment's BENCH_CLIENTS runs one of them only. */
    static int[] clients(int... usual) {
        var only = System.getenv("BENCH_CLIENTS");
        return only == null ? usual : new int[] {Integer.parseInt(only)};
    }

    /** How often each pair is measured; the environment's BENCH_ROUNDS says otherwise. */
    static int rounds() {
        return Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
    }

    /** One client's work, with whatever it needs for itself. */
    interface Client extends AutoCloseable {
        void work(int number) throws Exception;

        @Override
        default void close() throws Exception {
            // most clients need nothing of their own
        }
    }

    record Result(double perSecond, double p50Millis, double p99Millis, String cpu) {
        @Override
        public String toString() {
            return "%6.0f/s p50 %6.2f ms p99 %6.2f ms (%s)".formatted(perSecond, p50Millis, p99Millis, cpu);
        }
    }

    static Result run(int clients, int pieces, IntFunction<Client> client) throws Exception {
        return paced(clients, Double.POSITIVE_INFINITY, pieces, client);
    }

    /** The same at so many pieces a second: each piece has its moment, and waiting for a busy client counts as its time. */
    static Result paced(int clients, double perSecond, int pieces, IntFunction<Client> client) throws Exception {
        var nanos = new long[pieces];
        var start = new CyclicBarrier(clients + 1);
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < clients; i++)
                running.add(threads.submit(share(client, i, clients, 1e9 / perSecond, nanos, start)));
            start.await();
            var cpu = Cpu.now();
            var begun = System.nanoTime();
            for (var one : running) one.get();
            return result(nanos, System.nanoTime() - begun, Cpu.now().since(cpu).per(pieces));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Object> share(
            IntFunction<Client> clients, int first, int step, double gap, long[] nanos, CyclicBarrier start) {
        return () -> {
            try (var client = clients.apply(first)) {
                start.await();
                var zero = System.nanoTime();
                for (var i = first; i < nanos.length; i += step) {
                    var begun = gap == 0 ? System.nanoTime() : zero + (long) (i * gap);
                    LockSupport.parkNanos(begun - System.nanoTime());
                    client.work(i);
                    nanos[i] = System.nanoTime() - begun;
                }
            }
            return true;
        };
    }

    private static Result result(long[] nanos, long elapsed, String cpu) {
        Arrays.sort(nanos);
        return new Result(
                nanos.length * 1e9 / elapsed,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                cpu);
    }
}
