package dev.prilavok.catalog.pictures;

import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.web.OutsideWeb;
import dev.prilavok.kernel.web.WebAddress;
import dev.prilavok.kernel.web.WebCall;
import dev.prilavok.kernel.web.WebTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** A picture that a person names by its address: it is fetched under the same guards as what feeds name. */
@ApplicationScoped
class NamedPicture {
    // somebody waits for the page
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OutsideWeb web;
    private final PictureStore store;

    NamedPicture(OutsideWeb web, PictureStore store) {
        this.web = web;
        this.store = store;
    }

    /** It did not come. */
    static final class NotCome extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;
        private final String fact;

        NotCome(String code, String fact) {
            super(code, null, false, false);
            this.code = code;
            this.fact = fact;
        }

        /** Why, and what to mend. */
        String say(Locale locale) {
            return Texts.of(PictureMessages.class, locale).trouble(code, fact);
        }
    }

    PictureStore.Kept fetch(String address) throws NotCome {
        try {
            var question =
                    WebCall.get(WebAddress.of(address), Map.of("Accept", "image/*"), Photograph.MOST_BYTES, PATIENCE);
            var answer = web.call(question);
            if (answer.status() != 200) throw new NotCome("ANSWERED", Integer.toString(answer.status()));
            return store.keep(answer.body());
        } catch (WebTrouble trouble) {
            throw new NotCome(trouble.reason().name(), "");
        } catch (PictureRefused refused) {
            throw new NotCome(refused.reason().name(), "");
        }
    }
}
