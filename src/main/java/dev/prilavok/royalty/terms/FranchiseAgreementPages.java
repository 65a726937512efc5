package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;

/** The franchisee's own agreement in words, with everything that it said before and will say. */
@Path("/franchise/agreement")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseAgreementPages {
    private final Agreements agreements;
    private final AgreementSight sight;
    private final CurrentUser user;
    private final Pages pages;
    private final Clock clock;

    FranchiseAgreementPages(Agreements agreements, AgreementSight sight, CurrentUser user, Pages pages, Clock clock) {
        this.agreements = agreements;
        this.sight = sight;
        this.user = user;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyAgreement(List<String> words, List<AgreementSight.Version> versions) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show() {
        var shop = user.chosenShop().orElseThrow(() -> new NotFound("shop"));
        var now = clock.instant();
        var words = agreements.versions(shop.franchisee()).stream()
                .filter(version -> !version.validFrom().isAfter(now))
                .findFirst()
                .map(sight::words)
                .orElse(List.of());
        return pages.show(new MyAgreement(words, sight.versions(agreements.history(shop.franchisee()))));
    }
}
