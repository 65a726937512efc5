package dev.prilavok.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The carriers that are not ours, by code. */
@ApplicationScoped
class OutsideCarriers {
    private final Map<String, OutsideCarrier> byCode;

    OutsideCarriers(@All List<OutsideCarrier> carriers) {
        byCode = carriers.stream().collect(Collectors.toMap(OutsideCarrier::code, Function.identity()));
    }

    Optional<OutsideCarrier> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<OutsideCarrier> all() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(OutsideCarrier::code))
                .toList();
    }
}
