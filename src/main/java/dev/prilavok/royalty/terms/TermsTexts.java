package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Terms;
import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Terms that were typed somewhere else than in an agreement: read, checked, said. */
@ApplicationScoped
public class TermsTexts {
    private final CategoryPaths categories;
    private final AgreementSight sight;

    TermsTexts(CategoryPaths categories, AgreementSight sight) {
        this.categories = categories;
        this.sight = sight;
    }

    /**
     * The terms.
     *
     * @throws Refusal when a field is wrong
     */
    public Terms terms(TermsTyped typed) {
        return new TermsReading(typed, CategoryNames.of(categories), Texts.of(EditorMessages.class, Langs.RU)).terms();
    }

    /** What is wrong, by field, in the reader's language. */
    public Map<String, String> wrong(TermsTyped typed) {
        return Map.copyOf(new TermsReading(typed, CategoryNames.of(categories), sight.say()).wrong());
    }

    /** The choices of the form. */
    public AgreementSight.Choices choices(TermsTyped typed, List<String> currencies) {
        return sight.choices(typed, currencies, CategoryNames.of(categories));
    }

    /** The clauses in the reader's language. */
    public List<String> words(AgreementVersion version) {
        return sight.words(version);
    }
}
