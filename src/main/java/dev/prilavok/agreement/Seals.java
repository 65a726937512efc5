package dev.prilavok.agreement;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.ServerKey;
import dev.prilavok.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Seals versions: each hash holds everything that a version says and the hash before it, so that none can be changed unseen. */
@ApplicationScoped
class Seals {
    private final RulesJson rules;

    Seals(RulesJson rules) {
        this.rules = rules;
    }

    String hash(AgreementVersion version, @Nullable String before) {
        var share = version.deliveryShare();
        return Sha256.hex(Stream.of(
                        version.id(),
                        version.franchisee(),
                        version.number(),
                        version.validFrom().truncatedTo(ChronoUnit.MICROS),
                        version.model(),
                        version.royalty().basisPoints(),
                        version.base(),
                        version.fund().basisPoints(),
                        version.currency(),
                        Moneys.minor(share.keptInFull()),
                        Moneys.minor(share.keptPartly()),
                        Moneys.minor(share.refused()),
                        version.availability(),
                        rules.write(version.rules()),
                        before == null ? "" : before)
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }

    static String signature(String hash) {
        return ServerKey.hmac("agreement", hash);
    }
}
