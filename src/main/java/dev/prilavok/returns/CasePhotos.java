package dev.prilavok.returns;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.Cases;
import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A note with photographs beside a case. It is here because cases know nothing of pictures. */
@ApplicationScoped
class CasePhotos {
    private static final int AN_HOUR = 60;
    private static final int LONGEST = 1000;

    private final Cases cases;
    private final EvidencePhotos photos;
    private final Scope scope;
    private final CurrentUser user;
    private final RateLimit limit;
    private final Flash flash;
    private final Lang lang;

    CasePhotos(
            Cases cases,
            EvidencePhotos photos,
            Scope scope,
            CurrentUser user,
            RateLimit limit,
            Flash flash,
            Lang lang) {
        this.cases = cases;
        this.photos = photos;
        this.scope = scope;
        this.user = user;
        this.limit = limit;
        this.flash = flash;
        this.lang = lang;
    }

    /** Writes it down, or says on the next page why not. */
    void add(Shop shop, String number, @Nullable String text, @Nullable List<FileUpload> files) {
        var one =
                scope.shop(shop.id(), () -> cases.byNumber(shop.id(), number)).orElseThrow(() -> new NotFound("case"));
        limit.take("case-photos", user.login(), AN_HOUR, Duration.ofHours(1));
        try {
            flash.say(added(shop, one, text == null ? "" : text.strip(), photos.keep(files)));
        } catch (PictureRefused refused) {
            flash.say(refused.reason().say(lang.locale()));
        }
    }

    private String added(Shop shop, Case one, String text, List<String> kept) {
        var say = Texts.of(dev.prilavok.cases.CaseMessages.class, lang.locale());
        if (text.isEmpty() || text.length() > LONGEST) return say.textMissing(LONGEST);
        scope.shop(shop.id(), () -> cases.note(shop.id(), one.id(), text, kept, user.login()));
        return say.noted();
    }
}
