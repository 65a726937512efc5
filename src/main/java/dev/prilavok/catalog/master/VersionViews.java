package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Versions as pages show them. */
@ApplicationScoped
class VersionViews {
    private static final int NAMED = 4;

    private final Sections sections;
    private final OfficeMoments moments;

    VersionViews(Sections sections, OfficeMoments moments) {
        this.sections = sections;
        this.moments = moments;
    }

    /** A field before and after, in words. */
    public record Both(String label, String was, String is) {}

    /** One version. */
    public record View(
            String product,
            String name,
            int number,
            String url,
            String at,
            String origin,
            @Nullable String originUrl,
            String by,
            String why,
            String summary,
            List<Both> changes) {}

    List<View> of(List<ProductVersion> versions, Lang lang) {
        var words = words(lang);
        return versions.stream().map(version -> view(version, words, lang)).toList();
    }

    View of(ProductVersion version, Lang lang) {
        return view(version, words(lang), lang);
    }

    List<Both> both(Map<String, Change> changes, Lang lang) {
        return both(changes, words(lang));
    }

    private FactWords words(Lang lang) {
        return OfficeProductPages.words(lang, sections.all(Langs.of(lang.locale())));
    }

    private static List<Both> both(Map<String, Change> changes, FactWords words) {
        return changes.entrySet().stream()
                .map(one -> new Both(
                        words.label(one.getKey()),
                        words.value(one.getKey(), one.getValue().was()),
                        words.value(one.getKey(), one.getValue().is())))
                .toList();
    }

    private View view(ProductVersion version, FactWords words, Lang lang) {
        var say = Texts.of(MasterMessages.class, lang.locale());
        var url = OfficeHistoryPages.url(version.product()) + "/" + version.number();
        return new View(
                OfficeProductPages.url(version.product()),
                version.name(),
                version.number(),
                url,
                moments.shown(version.at(), lang.locale()),
                say.origin(version.origin()),
                originUrl(version.origin(), version.originId()),
                version.by(),
                version.why() == null ? "" : version.why(),
                summary(version, words, say),
                both(version.changes(), words));
    }

    private static String summary(ProductVersion version, FactWords words, MasterMessages say) {
        if (version.number() == 1) return say.firstSeen();
        var named = version.changes().keySet().stream()
                .limit(NAMED)
                .map(words::label)
                .collect(Collectors.joining(", "));
        var more = version.changes().size() - NAMED;
        return more > 0 ? named + " " + say.andMore(more) : named;
    }

    private static @Nullable String originUrl(Origin origin, @Nullable UUID id) {
        if (id == null) return null;
        return switch (origin) {
            case IMPORT, UNDO -> "/office/imports/" + id;
            default -> null;
        };
    }
}
