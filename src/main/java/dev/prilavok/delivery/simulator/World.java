package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The parcels of acted carriers, kept in a file beside the database, so that a demo goes on after a restart. */
@ApplicationScoped
class World {
    private final ObjectMapper json;
    private final Path file;
    private final Map<String, ActedParcel> parcels = new LinkedHashMap<>();

    World(ObjectMapper json, @ConfigProperty(name = "prilavok.data", defaultValue = "data") String data) {
        this.json = json;
        this.file = Path.of(data, "acted-parcels.json");
    }

    synchronized void read() {
        if (LaunchMode.current() == LaunchMode.TEST || !Files.exists(file)) return;
        try {
            for (var parcel : json.readValue(file.toFile(), new TypeReference<List<ActedParcel>>() {}))
                parcels.put(parcel.id(), parcel);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    synchronized ActedParcel put(ActedParcel parcel) {
        parcels.put(parcel.id(), parcel);
        write();
        return parcel;
    }

    synchronized Optional<ActedParcel> change(String id, UnaryOperator<ActedParcel> change) {
        var changed = Optional.ofNullable(parcels.computeIfPresent(id, (key, parcel) -> change.apply(parcel)));
        write();
        return changed;
    }

    synchronized Collection<ActedParcel> all() {
        return List.copyOf(parcels.values());
    }

    Optional<ActedParcel> byId(String id) {
        return all().stream()
                .filter(parcel -> parcel.id().equals(id) || parcel.backId().equals(id))
                .findFirst();
    }

    /** The newest order of this number: a carrier forgets what was no good. */
    Optional<ActedParcel> byNumber(String number) {
        return all().stream()
                .filter(parcel -> parcel.number().equals(number) && !parcel.cancelled())
                .reduce((older, newer) -> newer);
    }

    Optional<ActedParcel> byTracking(String tracking) {
        return all().stream()
                .filter(parcel -> parcel.tracking().equals(tracking))
                .findFirst();
    }

    private void write() {
        if (LaunchMode.current() == LaunchMode.TEST) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            json.writeValue(fresh.toFile(), parcels.values());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        }
    }
}
