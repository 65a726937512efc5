package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.PublishedVersion;
import dev.prilavok.agreement.Terms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A franchisee and the agreement in force. */
@Schema(name = "Agreement")
record AgreementJson(
        UUID franchisee,
        String name,
        @Nullable String model,
        @Nullable Integer version,
        @Nullable Instant comesIntoForce) {
    static final String PAGE = """
            {"items": [{"franchisee": "018f0000-0000-7000-8000-000000000001", "name": "Анна", "model": "AGENT", "version": 2,
             "comesIntoForce": null}], "next": null}""";
    static final String VERSIONS = """
            {"versions": [{"number": 1, "validFrom": "2026-11-01T00:00:00Z", "publishedAt": "2026-10-20T09:00:00Z",
             "publishedBy": "director", "reason": "Первый договор", "hash": "9f86d081884c7d65", "signatureHolds": true,
             "words": ["Агентский договор: вы продаёте от имени головной компании."], "terms": {"currency": "RUB"}}]}""";
    static final String BODY = """
            {"from": "2027-01-01", "reason": "Ступени с нового года", "terms": {"currency": "RUB", "royaltyPercent": "8",
             "base": "RETAIL", "fundPercent": "2", "stepMode": "MARGINAL", "steps": [{"from": 30000000, "percent": "6"}],
             "shareFull": 5000, "sharePartly": 15000, "shareRefused": 10000, "availability": "ON_REMITTANCE", "tax": "USN"}}""";
    static final String DONE = """
            {"number": 2, "validFrom": "2026-12-31T21:00:00Z"}""";

    /** A page of a list. */
    @Schema(name = "AgreementPage")
    record Page(List<AgreementJson> items, @Nullable String next) {}

    /** Every version, the newest first. */
    @Schema(name = "AgreementVersions")
    record Versions(List<Version> versions) {}

    @Schema(name = "AgreementVersion")
    record Version(
            int number,
            Instant validFrom,
            Instant publishedAt,
            String publishedBy,
            @Nullable String reason,
            @Nullable String hash,
            @Nullable Boolean signatureHolds,
            List<String> words,
            TermsJson terms) {
        static Version of(PublishedVersion one, Locale locale) {
            var seal = one.seal();
            var version = one.version();
            return new Version(
                    version.number(),
                    version.validFrom(),
                    one.at(),
                    one.by(),
                    one.reason(),
                    seal == null ? null : seal.hash(),
                    seal == null ? null : seal.holds(),
                    List.copyOf(version.clauses(locale).values()),
                    TermsJson.of(Terms.of(version)));
        }
    }

    /** The next version. */
    @Schema(name = "AgreementNext")
    record Next(
            @Nullable @Schema(description = "The day from which it counts; not for a first agreement")
            String from,

            @Nullable String reason,

            @Nullable @Schema(description = "SERVICE, AGENT or RESELLER; for a first agreement only")
            String model,

            @Nullable TermsJson terms) {
        TermsTyped typed() {
            var fields =
                    terms == null ? new LinkedHashMap<String, List<String>>() : new LinkedHashMap<>(terms.fields());
            if (from != null) fields.put("from", List.of(from));
            if (reason != null) fields.put("reason", List.of(reason));
            if (model != null) fields.put("model", List.of(model));
            return new TermsTyped(fields);
        }
    }

    @Schema(name = "AgreementPublished")
    record Done(int number, Instant validFrom) {}
}
