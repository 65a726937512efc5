package dev.prilavok.royalty.statements;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A file is not kept with a dispute. */
public final class EvidenceRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<Locale, String> text;

    private EvidenceRefused(String code, int status, Function<Locale, String> text) {
        super(code, status);
        this.text = text;
    }

    private static Function<Locale, String> say(Function<EvidenceMessages, String> text) {
        return locale -> text.apply(Texts.of(EvidenceMessages.class, locale));
    }

    static EvidenceRefused tooHeavy() {
        return new EvidenceRefused("file-too-heavy", 422, say(EvidenceMessages::tooHeavy));
    }

    static EvidenceRefused tooMany() {
        return new EvidenceRefused("files-too-many", 422, say(one -> one.tooMany(DisputeFiles.MOST)));
    }

    static EvidenceRefused nothing() {
        return new EvidenceRefused("file-missing", 422, say(EvidenceMessages::missing));
    }

    static EvidenceRefused of(PictureRefused refused) {
        return switch (refused.reason()) {
            case NOT_A_PICTURE, OTHER_KIND, NOT_FOUND ->
                new EvidenceRefused("file-other-kind", 422, say(EvidenceMessages::otherKind));
            default ->
                new EvidenceRefused(
                        "file-broken", 422, locale -> refused.reason().say(locale));
        };
    }

    @Override
    public String say(Locale locale) {
        return text.apply(locale);
    }
}
