package dev.prilavok.kernel;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** A room above shows refusals and failures in its own layout; the ground asks each and falls back to a plain page. */
public interface ErrorPage {
    /** The page, or empty when this request is not for that room. */
    Optional<TemplateInstance> of(Trouble trouble);

    /** What to tell: a code, a sentence and, for failures, the number of the request. */
    record Trouble(int status, String code, String text, String requestId) {}
}
