package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Clause;
import dev.prilavok.agreement.PublishedVersion;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agreements as pages show them. */
@ApplicationScoped
public class AgreementSight {
    private static final int SHORT = 16;

    private final Lang lang;
    private final Periods periods;
    private final Clock clock;

    AgreementSight(Lang lang, Periods periods, Clock clock) {
        this.lang = lang;
        this.periods = periods;
        this.clock = clock;
    }

    EditorMessages say() {
        return Texts.of(EditorMessages.class, lang.locale());
    }

    Locale locale() {
        return lang.locale();
    }

    /** What a clause said and says. */
    public record Change(String was, String is) {}

    /** One version; colour and state are of the moment. */
    public record Version(
            String title,
            String state,
            String colour,
            String published,
            @Nullable String reason,
            String seal,
            boolean broken,
            boolean isFirst,
            List<Change> changes) {}

    /** Every version of a franchisee, the newest number first. */
    List<Version> versions(List<PublishedVersion> history) {
        var now = clock.instant();
        var inForce = history.stream()
                .map(PublishedVersion::version)
                .filter(one -> !one.validFrom().isAfter(now))
                .max(java.util.Comparator.comparing(AgreementVersion::validFrom)
                        .thenComparing(AgreementVersion::number));
        var shown = new ArrayList<Version>();
        for (var i = 0; i < history.size(); i++) {
            var before = i + 1 < history.size() ? history.get(i + 1).version() : null;
            var version = history.get(i).version();
            var force = inForce.filter(one -> one.id().equals(version.id())).isPresent();
            shown.add(version(history.get(i), before, force, version.validFrom().isAfter(now)));
        }
        return shown;
    }

    private Version version(PublishedVersion one, @Nullable AgreementVersion before, boolean inForce, boolean ahead) {
        var say = say();
        var seal = one.seal();
        var cut = seal == null ? "" : seal.hash().substring(0, SHORT);
        return new Version(
                say.numbered(one.version().number(), day(one.version().validFrom())),
                inForce ? say.inForce() : ahead ? say.ahead() : say.past(),
                inForce ? "good" : ahead ? "wait" : "",
                say.publishedBy(moment(one.at()), one.by()),
                one.reason() == null ? null : say.because(one.reason()),
                seal == null ? say.noSeal() : seal.holds() ? say.sealHolds(cut) : say.sealBroken(cut),
                seal != null && !seal.holds(),
                before == null,
                before == null ? List.of() : changes(before, one.version()));
    }

    private List<Change> changes(AgreementVersion before, AgreementVersion after) {
        var was = before.clauses(lang.locale());
        var is = after.clauses(lang.locale());
        var changes = new ArrayList<Change>();
        for (var clause : Clause.values()) {
            var old = was.getOrDefault(clause, say().absent());
            var fresh = is.getOrDefault(clause, say().absent());
            if (!old.equals(fresh)) changes.add(new Change(say().was(old), say().became(fresh)));
        }
        return changes;
    }

    List<String> words(AgreementVersion version) {
        return List.copyOf(version.clauses(lang.locale()).values());
    }

    /** The rate and its base in a few words. */
    String brief(AgreementVersion version) {
        var percent = version.royalty().toString();
        return (locale().getLanguage().equals("ru") ? percent.replace('.', ',') + " %" : percent + "%") + " "
                + say().baseName(version.base());
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(at.atZone(periods.zone()));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", lang.locale()).format(at.atZone(periods.zone()));
    }

    /** One choice of a list. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Every choice of the form. */
    public record Choices(
            List<Choice> models,
            List<Choice> taxes,
            List<Choice> bases,
            List<Choice> modes,
            List<Choice> losses,
            List<Choice> availabilities,
            List<Choice> currencies,
            List<Choice> categories) {}

    Choices choices(TermsTyped typed, List<String> currencies, CategoryNames names) {
        var say = say();
        return new Choices(
                choices(typed, "model", dev.prilavok.agreement.ContractModel.values(), say::modelName),
                choices(typed, "tax", dev.prilavok.agreement.TaxRegime.values(), say::taxName),
                choices(typed, "base", dev.prilavok.agreement.RoyaltyBase.values(), say::baseName),
                choices(typed, "mode", dev.prilavok.agreement.Tiers.Mode.values(), say::modeName),
                choices(typed, "loss", dev.prilavok.agreement.LossCompensation.Kind.values(), say::lossName),
                choices(
                        typed,
                        "availability",
                        dev.prilavok.agreement.AvailabilityPolicy.values(),
                        say::availabilityName),
                choices(typed, "currency", currencies.toArray(String[]::new), code -> code),
                names.choices(locale().getLanguage().equals("ru")).stream()
                        .map(one -> new Choice(one.slug(), one.name(), false))
                        .toList());
    }

    private static <T> List<Choice> choices(
            TermsTyped typed, String field, T[] all, java.util.function.Function<T, String> label) {
        return java.util.Arrays.stream(all)
                .map(one -> new Choice(String.valueOf(one), label.apply(one), typed.is(field, one)))
                .toList();
    }

    /** What is wrong, as templates ask for it. */
    public record Wrong(Map<String, String> fields) {
        public @Nullable String of(String field) {
            return fields.get(field);
        }

        public boolean isEmpty() {
            return fields.isEmpty();
        }
    }
}
