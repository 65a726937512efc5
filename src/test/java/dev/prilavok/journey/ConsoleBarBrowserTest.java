package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bar at the bottom of a phone says every word of it, whoever reads it and wherever they stand. */
@QuarkusTest
class ConsoleBarBrowserTest {
    // What is out of its own entry, or of the screen, with each entry being the page where the reader is: that one is
    // bold.
    private static final String CUT = """
            () => {
              const entries = [...document.querySelectorAll('.bar a')], cut = [];
              for (const current of entries) {
                entries.forEach(one => one === current ? one.setAttribute('aria-current', 'page') : one.removeAttribute('aria-current'));
                for (const entry of entries) {
                  const label = entry.querySelector('span'), its = label.getBoundingClientRect(), place = entry.getBoundingClientRect();
                  const letters = document.createRange();
                  letters.selectNodeContents(label);
                  const said = letters.getBoundingClientRect(), out = 0.5;
                  if (label.scrollWidth > label.clientWidth || said.left < place.left - out || said.right > place.right + out
                      || its.left < place.left - out || its.right > place.right + out || said.bottom > innerHeight + out
                      || place.left < -out || place.right > innerWidth + out) cut.push(label.textContent);
                }
              }
              return [...new Set(cut)];
            }""";

    private static final List<String> AT_HEAD_OFFICE =
            List.of(Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.CATALOGUE_MANAGER, Role.WAREHOUSE, Role.SUPPORT);

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Test
    void noEntryIsCut() {
        var wrong = new ArrayList<String>();

        try (var browser = PhoneBrowser.open()) {
            everybody().forEach((role, member) -> {
                var page = browser.tab(staff.session(member), true);
                for (var lang : List.of("ru", "en")) {
                    page.navigate(PhoneBrowser.at("/account?lang=" + lang));
                    assertThat(page.locator(".bar a").count()).as(role).isPositive();
                    for (var width : List.of(390, 360, 320)) {
                        page.setViewportSize(width, 844);
                        for (var label : (List<?>) page.evaluate(CUT)) wrong.add(role + ", " + width + " px: " + label);
                    }
                }
                page.context().close();
            });
        }

        assertThat(wrong).isEmpty();
    }

    private Map<String, StaffMember> everybody() {
        shops.open("anna");
        var all = new LinkedHashMap<String, StaffMember>();
        AT_HEAD_OFFICE.forEach(role -> all.put(role, staff.headOffice(role)));
        all.put(Role.FRANCHISEE, staff.ofShop("anna", Role.FRANCHISEE));
        all.put(Role.ASSISTANT, staff.ofShop("anna", Role.ASSISTANT));
        all.put(Role.COURIER, staff.headOffice(Role.COURIER));
        return all;
    }
}
