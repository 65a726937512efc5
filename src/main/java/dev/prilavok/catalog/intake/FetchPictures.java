package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.pictures.KeptPictures;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.StoreUnreachable;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gets the pictures that goods wait for, a few hosts at once and one picture of each host at a time, with a breath between them. One
 * replica does it; what it was doing when it was killed is still wanted, so the next one goes on.
 */
@ApplicationScoped
class FetchPictures implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(FetchPictures.class);
    private static final int HOSTS = 3;
    private static final int OF_EACH = 25;
    /** A run is short, so that a replica that stops does not leave anybody waiting. */
    private static final Duration RUN = Duration.ofSeconds(20);

    private final Scope scope;
    private final PictureSources sources;
    private final WebPicture web;
    private final SentPictures sent;
    private final KeptPictures pictures;
    private final Duration breath;

    FetchPictures(
            Scope scope,
            PictureSources sources,
            WebPicture web,
            SentPictures sent,
            KeptPictures pictures,
            @ConfigProperty(name = "prilavok.catalog.pictures.breath", defaultValue = "0.1S") Duration breath) {
        this.scope = scope;
        this.sources = sources;
        this.web = web;
        this.sent = sent;
        this.pictures = pictures;
        this.breath = breath;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        sent.unpack();
        var end = System.nanoTime() + RUN.toNanos();
        var due = scope.network(() -> sources.due(OF_EACH, HOSTS));
        if (due.isEmpty()) return;
        var workers = Executors.newFixedThreadPool(HOSTS, work -> {
            var thread = new Thread(work, "pictures");
            thread.setDaemon(true);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            return thread;
        });
        try {
            for (;
                    !due.isEmpty() && end - System.nanoTime() > 0;
                    due = scope.network(() -> sources.due(OF_EACH, HOSTS))) {
                var hosts = due.stream().collect(Collectors.groupingBy(PictureSource::host)).values().stream()
                        .<Future<?>>map(ofOne -> workers.submit(() -> host(ofOne, end)))
                        .toList();
                for (var host : hosts) host.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("pictures", failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void host(List<PictureSource> ofOne, long end) {
        var isNew = false;
        try {
            for (var source : ofOne) {
                if (end - System.nanoTime() < 0) return;
                var trouble = one(source);
                isNew |= trouble == null;
                if (trouble != null && trouble.isAboutHost()) return;
                if (!source.host().equals(PictureSource.SENDER)) Thread.sleep(breath.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (StoreUnreachable later) {
            LOG.warn("pictures wait for their store");
        } finally {
            // once for all of them: every page that is kept is made anew
            if (isNew) scope.network(sources::catalogueChanged);
        }
    }

    private @Nullable PictureTrouble one(PictureSource source) {
        try {
            var got = got(source);
            scope.network(() -> came(source, got));
            return null;
        } catch (WebPicture.NotGot notGot) {
            var trouble = notGot.trouble();
            scope.network(() -> {
                if (trouble.isAboutHost()) sources.silent(source, trouble);
                else sources.troubled(source, trouble);
            });
            return trouble;
        }
    }

    private WebPicture.Got got(PictureSource source) throws WebPicture.NotGot {
        try {
            return source.host().equals(PictureSource.SENDER) ? sent.get(source) : web.get(source);
        } catch (StoreUnreachable later) {
            throw later;
        } catch (RuntimeException unforeseen) {
            // one picture must not keep all the others waiting
            LOG.errorf(unforeseen, "picture %s", source.address());
            throw new WebPicture.NotGot(PictureTrouble.of(new PictureRefused(PictureRefused.Reason.BROKEN)));
        }
    }

    private void came(PictureSource source, WebPicture.Got got) {
        var kept = got.kept();
        if (kept != null) pictures.add(kept);
        var hash = kept == null ? Objects.requireNonNull(source.hash()) : kept.hash();
        sources.came(source, hash, got.etag(), got.modified());
        if (source.host().equals(PictureSource.SENDER)) sent.taken(source);
    }
}
