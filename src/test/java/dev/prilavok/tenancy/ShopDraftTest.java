package dev.prilavok.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.NotFound;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts of a shop: nobody sees them, nobody is written over, and every published state can come back. */
@QuarkusTest
class ShopDraftTest {
    private static final Locale EN = Locale.ENGLISH;

    @Inject
    TenantFiles files;

    @Inject
    ShopRegister register;

    @Inject
    Shops shops;

    @Inject
    ShopDrafts drafts;

    @Inject
    ShopPublishing publishing;

    @Inject
    ShopVersions versions;

    @Inject
    ShopPages pages;

    @Inject
    ShopEdits edits;

    @Inject
    ShopDifferences differences;

    @Inject
    BrandRails rails;

    @Inject
    Scope scope;

    private TenantFolder folder = new TenantFolder();
    private String slug = "";
    private ShopId id = new ShopId(UUID.randomUUID());

    @BeforeEach
    void aShop() {
        folder = new TenantFolder();
        slug = "d" + UUID.randomUUID().toString().substring(0, 8);
        apply(folder.shop(slug));
        id = shops.bySlug(slug).orElseThrow().id();
    }

    @Test
    void aDraftIsKeptAndNobodySeesIt() {
        save(named("Черновое"));

        assertThat(shops.get(id).name()).isEqualTo("Пробный");
        var draft = drafts.of(id);
        assertThat(draft.wanted().look().name()).isEqualTo("Черновое");
        assertThat(draft.changes()).containsExactly(BrandPart.NAME);
        drafts.discard(id);
        assertThat(drafts.of(id).isChanged()).isFalse();
    }

    @Test
    void publishingMakesItLiveAndEveryStateComesBack() {
        save(named("Первое"));
        publish();
        assertThat(shops.get(id).name()).isEqualTo("Первое");
        assertThat(drafts.of(id).isChanged()).isFalse();
        save(named("Второе"));
        publish();

        publishing.returnTo(id, 2, "Анна");
        assertThat(shops.get(id).name()).isEqualTo("Первое");
        publishing.returnTo(id, 1, "Анна");
        assertThat(shops.get(id).name()).isEqualTo("Пробный");

        assertThat(versions.of(id))
                .extracting(ShopVersions.Version::kind)
                .containsExactly(
                        ShopVersions.Kind.RETURNED,
                        ShopVersions.Kind.RETURNED,
                        ShopVersions.Kind.PUBLISHED,
                        ShopVersions.Kind.PUBLISHED,
                        ShopVersions.Kind.ELSEWHERE);
        assertThat(versions.of(id).get(0).returnedTo()).isEqualTo(1);
        assertThatThrownBy(() -> publishing.returnTo(id, 99, "Анна")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsHardToReadIsKeptAndNotPublished() {
        var theme = new LinkedHashMap<>(live().theme());
        theme.put("--paper", "#1c1f20");
        save(new ShopLook("Пробный", "", Contacts.NONE, theme, Front.NONE));

        assertThat(ShopPublishing.obstacles(drafts.of(id), EN)).containsKey("--ink");
        assertThatThrownBy(this::publish)
                .isInstanceOf(BrandRefused.class)
                .satisfies(refused -> assertThat(
                                ((BrandRefused) refused).fields(EN).get("--ink"))
                        .contains("“Text” on “Background” is hard to see: the contrast is 1"));
        assertThat(shops.get(id).brand().themeCss()).contains("#fbfaf7");
    }

    @Test
    void twoTabsDoNotWriteOverEachOther() {
        var opened = drafts.of(id).lookStamp();
        drafts.look(id, named("Из первой"), new DraftSeen(opened, "one", false), "Анна");
        drafts.look(id, named("Из первой, дальше"), new DraftSeen(opened, "one", false), "Анна");

        assertThatThrownBy(() -> drafts.look(id, named("Из второй"), new DraftSeen(opened, "two", false), "Анна"))
                .isInstanceOf(DraftRefused.class)
                .satisfies(
                        refused -> assertThat(((DraftRefused) refused).say(EN)).contains("Анна"));
        assertThat(drafts.of(id).wanted().look().name()).isEqualTo("Из первой, дальше");

        drafts.look(id, named("Из второй"), new DraftSeen(opened, "two", true), "Анна");
        assertThat(drafts.of(id).wanted().look().name()).isEqualTo("Из второй");
        var stamp = drafts.of(id).stamp();
        save(named("Ещё"));
        assertThatThrownBy(() -> publishing.publish(id, stamp, false, "Анна")).isInstanceOf(DraftRefused.class);
    }

    @Test
    void whatTheShopBecameMeanwhileIsTold() {
        save(named("Черновое"));
        edits.tagline(id, "Из офиса");

        assertThatThrownBy(this::publish)
                .isInstanceOf(DraftRefused.class)
                .satisfies(
                        refused -> assertThat(((DraftRefused) refused).code()).isEqualTo("shop-moved"));
        publishing.publish(id, drafts.of(id).stamp(), true, "Анна");
        assertThat(shops.get(id).name()).isEqualTo("Черновое");

        // typed and typed back: the draft says nothing, so the office's word stays
        save(named("Другое"));
        save(live());
        edits.tagline(id, "Снова из офиса");
        assertThat(drafts.of(id).isChanged()).isFalse();
    }

    @Test
    void whatHeadOfficeKeepsIsRefusedAndNeverPublished() {
        save(named("Черновое"));
        rails.close(id, Set.of(BrandPart.NAME, BrandPart.PAGES, BrandPart.LOGO));

        assertThat(drafts.of(id).isChanged()).isFalse();
        assertThatThrownBy(() -> save(named("Ещё")))
                .isInstanceOf(BrandRefused.class)
                .satisfies(refused ->
                        assertThat(((BrandRefused) refused).fields(EN)).containsKey("NAME"));
        assertThatThrownBy(() -> page("care", "Уход", "Текст.", true)).isInstanceOf(BrandRefused.class);
        assertThatThrownBy(() -> drafts.logo(id, TenantFolder.LOGO.getBytes(UTF_8), "Анна"))
                .isInstanceOf(BrandRefused.class);
        rails.follow(id);
        assertThat(drafts.of(id).changes()).containsExactly(BrandPart.NAME);
    }

    @Test
    void theNetworksRuleHoldsWhereAShopHasNone() {
        rails.closeForAll(Set.of(BrandPart.NAME));
        try {
            assertThatThrownBy(() -> save(named("Ещё"))).isInstanceOf(BrandRefused.class);
            rails.close(id, Set.of());
            save(named("Ещё"));
        } finally {
            rails.closeForAll(Set.of());
        }
    }

    @Test
    void pagesAreWrittenOrderedTakenOutAndBroughtBack() {
        page("care", "Уход", "Про лён.", true);
        page("gifts", "Подарки", "Карты.", true);
        drafts.move(id, "gifts", true, "Анна");
        publish();
        assertThat(shops.get(id).pages()).extracting(PageLink::name).containsExactly("gifts", "care");

        drafts.drop(id, "care", "Анна");
        assertThat(drafts.of(id).dropped()).containsKey("care");
        drafts.undrop(id, "care", "Анна");
        assertThat(drafts.of(id).wanted().pages()).containsKey("care");
        drafts.drop(id, "care", "Анна");
        publish();
        assertThat(scope.shop(id, () -> pages.find(id, "care"))).isEmpty();

        publishing.returnTo(id, 2, "Анна");
        assertThat(scope.shop(id, () -> pages.find(id, "care")).orElseThrow().markdown())
                .isEqualTo("Про лён.");
    }

    @Test
    void theLawsWordsAndNeededPagesStay() {
        for (var legal : List.of("offer", "privacy", "consent", "marketing"))
            assertThatThrownBy(() -> page(legal, "Моё", "Моё.", false)).isInstanceOf(BrandRefused.class);
        assertThatThrownBy(() -> drafts.page(
                        id, "returns", new PageText("Возврат", "", 0, false), false, DraftSeen.WHATEVER, "Анна"))
                .isInstanceOf(BrandRefused.class);
        assertThatThrownBy(() -> drafts.drop(id, "about", "Анна")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page("about", "О нас", "x", true)).isInstanceOf(BrandRefused.class);
        assertThatThrownBy(() -> page("Bad/../x", "О нас", "x", true)).isInstanceOf(BrandRefused.class);
        for (var i = 0; i < 8; i++) page("own-" + i, "Своя", "x", true);
        assertThatThrownBy(() -> page("own-9", "Своя", "x", true)).isInstanceOf(BrandRefused.class);
    }

    @Test
    void filesSayTheNewSettingsTooAndWinWhenTheyChange() {
        var front = "front: {title: Из файла, announcement: Скидки, from: 2026-11-20, until: 2026-11-30}\n";
        folder.file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted(slug) + front);
        folder.file(slug, "pages/care.md", "---\ntitle: Уход\norder: 3\nhidden: true\n---\nПро лён.\n");
        folder.file(slug, "theme.css", ":root { --ink: #1c1f1d; --paper: #fbfaf7; --density: 0.8; }");
        apply(folder);
        assertThat(shops.get(id).front().title()).isEqualTo("Из файла");
        assertThat(shops.get(id).pages()).containsExactly(new PageLink("care", "Уход", false));
        assertThat(differences.of(id)).isEmpty();

        save(new ShopLook("Пробный", "", Contacts.NONE, live().theme(), Front.of(Map.of("title", "Из консоли")::get)));
        drafts.page(id, "care", new PageText("Уход", "Про лён.\n", 1, true), false, DraftSeen.WHATEVER, "Анна");
        publish();
        apply(folder);

        assertThat(shops.get(id).front().title()).isEqualTo("Из консоли");
        assertThat(differences.of(id))
                .extracting(ShopDifferences.Difference::setting)
                .contains("front.title", "front.announcement", "order", "hidden");
        folder.file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted(slug) + front.replace("Из файла", "Снова"));
        apply(folder);
        assertThat(shops.get(id).front().title()).isEqualTo("Снова");

        folder.file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted(slug) + front.replace("2026-11-20", "завтра"));
        assertThat(files.applyAll(folder.path)).singleElement().asString().contains("line 10: «from» cannot be");
    }

    private ShopLook live() {
        return ShopLook.of(shops.get(id));
    }

    private ShopLook named(String name) {
        var now = live();
        return new ShopLook(name, now.tagline(), now.contacts(), now.theme(), now.front());
    }

    private void save(ShopLook look) {
        drafts.look(id, look, DraftSeen.WHATEVER, "Анна");
    }

    private void page(String name, String title, String text, boolean isNew) {
        var last = drafts.of(id).wanted().pages().size();
        drafts.page(id, name, new PageText(title, text, last, true), isNew, DraftSeen.WHATEVER, "Анна");
    }

    private void publish() {
        publishing.publish(id, drafts.of(id).stamp(), false, "Анна");
    }

    private void apply(TenantFolder written) {
        assertThat(files.applyAll(written.path)).isEmpty();
        register.refresh();
    }
}
