package dev.prilavok.catalog.pictures;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The table of pictures that the store keeps. */
@ApplicationScoped
public class KeptPictures {
    private final Sql sql;
    private final Clock clock;

    KeptPictures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void add(PictureStore.Kept kept) {
        sql.change(
                """
                insert into picture as p (hash, width, height, widths, dominant, webp, created_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (hash) do update set webp = p.webp or excluded.webp""",
                kept.hash(),
                kept.width(),
                kept.height(),
                kept.widths().toArray(Integer[]::new),
                kept.dominant(),
                kept.webp(),
                clock.instant());
    }
}
