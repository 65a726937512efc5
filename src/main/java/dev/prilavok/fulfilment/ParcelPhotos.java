package dev.prilavok.fulfilment;

import dev.prilavok.catalog.pictures.KeptPictures;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Photographs of parcels, kept like those of goods: by what is in them, without the camera's notes. Called outside a transaction. */
@ApplicationScoped
public class ParcelPhotos {
    /** When a photograph was taken. */
    public enum Kind {
        PACKED,
        BACK
    }

    /** A photograph. */
    public record Shot(String hash, Kind kind) {
        public String src() {
            return "/media/" + hash + "/720.jpg";
        }
    }

    private final Sql sql;
    private final Scope scope;
    private final PictureStore store;
    private final KeptPictures kept;
    private final Clock clock;

    ParcelPhotos(Sql sql, Scope scope, PictureStore store, KeptPictures kept, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.store = store;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Keeps a photograph and returns its name.
     *
     * @throws PictureRefused when it is none
     */
    public String add(ParcelView parcel, Kind kind, byte[] file, String by) throws PictureRefused {
        var picture = store.keep(file);
        scope.network(() -> kept.add(picture));
        scope.shop(parcel.shop(), () -> {
            sql.change(
                    "insert into parcel_photo (shop_id, parcel_id, hash, kind, at, by_name) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    parcel.shop().value(),
                    parcel.id(),
                    picture.hash(),
                    kind,
                    clock.instant(),
                    by);
        });
        return picture.hash();
    }

    /** The photographs of a parcel, the oldest first. */
    public List<Shot> of(ParcelView parcel) {
        return scope.shop(
                parcel.shop(),
                () -> sql.list(
                        "select hash, kind from parcel_photo where shop_id = ? and parcel_id = ? order by at",
                        row -> new Shot(row.getString("hash"), Kind.valueOf(row.getString("kind"))),
                        parcel.shop().value(),
                        parcel.id()));
    }
}
