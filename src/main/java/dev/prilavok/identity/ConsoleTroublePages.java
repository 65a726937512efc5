package dev.prilavok.identity;

import dev.prilavok.kernel.ErrorPage;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Refusals and failures inside the consoles: what happened, and the way back to work. */
@ApplicationScoped
class ConsoleTroublePages implements ErrorPage {
    private static final Pattern OURS = Pattern.compile("/(office|franchise|courier|account|login|setup|sso)(/.*)?");

    private final RoutingContext http;
    private final Lang lang;

    ConsoleTroublePages(RoutingContext http, Lang lang) {
        this.http = http;
        this.lang = lang;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConsoleTrouble(String title, String text, String home) implements TemplateInstance {}

    @Override
    public Optional<TemplateInstance> of(Trouble trouble) {
        var path = OURS.matcher(http.request().path());
        if (!path.matches()) return Optional.empty();
        return Optional.of(new ConsoleTrouble(title(trouble), trouble.text(), start(path.group(1))));
    }

    // Not by who is signed in: an address that leads nowhere is answered before anybody asks that.
    private static String start(String console) {
        return Set.of("setup", "sso").contains(console) ? "/login" : "/" + console;
    }

    private String title(Trouble trouble) {
        var say = Texts.of(ConsoleMessages.class, lang.locale());
        if (trouble.status() >= 500) return say.brokenTitle();
        return trouble.status() == 404 ? say.notFoundTitle() : say.refusedTitle();
    }
}
