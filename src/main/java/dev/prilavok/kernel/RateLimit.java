package dev.prilavok.kernel;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Limits tries per key on this replica; the keys that were quiet longest are forgotten first. */
@ApplicationScoped
public class RateLimit {
    private static final int MAX_KEYS = 200_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_KEYS;
        }
    });

    /**
     * Takes one try.
     *
     * @throws TooMany when the window holds no more
     */
    public void take(String what, String key, int tries, Duration window) {
        var bucket = buckets.computeIfAbsent(
                what + '\u001f' + key,
                fresh -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, window))
                        .build());
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) throw new TooMany(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    /** Forgets every try, for tests that come from one address. */
    void forget() {
        buckets.clear();
    }
}
