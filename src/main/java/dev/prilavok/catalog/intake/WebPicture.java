package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.pictures.PictureRefused;
import dev.prilavok.catalog.pictures.PictureStore;
import dev.prilavok.kernel.web.OutsideWeb;
import dev.prilavok.kernel.web.WebAddress;
import dev.prilavok.kernel.web.WebAnswer;
import dev.prilavok.kernel.web.WebCall;
import dev.prilavok.kernel.web.WebTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks an address for its picture, or whether it is still the one that is known. */
@ApplicationScoped
class WebPicture {
    private static final int MOST_BYTES = 25 << 20;
    private static final int LONGEST_WAIT = 3_600;
    private static final int LONGEST_TAG = 300;

    private final OutsideWeb web;
    private final PictureStore store;
    private final Duration patience;

    WebPicture(
            OutsideWeb web,
            PictureStore store,
            @ConfigProperty(name = "prilavok.catalog.pictures.patience", defaultValue = "60S") Duration patience) {
        this.web = web;
        this.store = store;
        this.patience = patience;
    }

    /** What came; {@code kept} is null when the picture is the one that was known. */
    record Got(
            PictureStore.@Nullable Kept kept,
            @Nullable String etag,
            @Nullable String modified) {}

    /** It did not come. */
    static final class NotGot extends Exception {
        private static final long serialVersionUID = 1;
        private final transient PictureTrouble trouble;

        NotGot(PictureTrouble trouble) {
            super(trouble.code(), null, false, false);
            this.trouble = trouble;
        }

        PictureTrouble trouble() {
            return trouble;
        }
    }

    Got get(PictureSource source) throws NotGot {
        try {
            var answer = web.call(WebCall.get(WebAddress.of(source.address()), headers(source), MOST_BYTES, patience));
            if (answer.status() == 304 && source.hash() != null) return new Got(null, source.etag(), source.modified());
            if (answer.status() != 200) throw new NotGot(PictureTrouble.answered(answer.status(), wait(answer)));
            return new Got(store.keep(answer.body()), tag(answer, "etag"), tag(answer, "last-modified"));
        } catch (WebTrouble trouble) {
            throw new NotGot(PictureTrouble.of(trouble));
        } catch (PictureRefused refused) {
            throw new NotGot(PictureTrouble.of(refused));
        }
    }

    private static Map<String, String> headers(PictureSource source) {
        var headers = new HashMap<String, String>();
        headers.put("Accept", "image/webp,image/jpeg,image/png,image/gif,image/*;q=0.5");
        if (source.hash() == null) return headers;
        if (source.etag() != null) headers.put("If-None-Match", source.etag());
        if (source.modified() != null) headers.put("If-Modified-Since", source.modified());
        return headers;
    }

    private static @Nullable String tag(WebAnswer answer, String header) {
        return answer.header(header)
                .filter(value -> value.length() <= LONGEST_TAG && value.chars().allMatch(letter -> letter >= ' '))
                .orElse(null);
    }

    private static @Nullable Duration wait(WebAnswer answer) {
        return answer.header("retry-after")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Math.min(LONGEST_WAIT, Integer.parseInt(value))))
                .orElse(null);
    }
}
