package dev.prilavok.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the shops: applied once, each shop by itself, with consoles having their say in between. */
@QuarkusTest
class TenantFilesTest {
    @Inject
    TenantFiles files;

    @Inject
    ShopRegister register;

    @Inject
    Shops shops;

    @Inject
    ShopPages pages;

    @Inject
    ShopEdits edits;

    @Inject
    ShopDifferences differences;

    @Inject
    Scope scope;

    @Inject
    Session database;

    private TenantFolder folder = new TenantFolder();
    private String slug = "";

    @BeforeEach
    void aFolder() {
        folder = new TenantFolder();
        slug = "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aNewFolderOpensAShop() {
        assertThat(apply(folder.shop(slug))).isEmpty();

        var shop = shops.bySlug(slug).orElseThrow();
        assertThat(shop.name()).isEqualTo("Пробный");
        assertThat(shop.isOpen()).isTrue();
        assertThat(shop.brand().logoSvg()).contains("circle");
        assertThat(scope.shop(
                        shop.id(),
                        () -> pages.find(shop.id(), "about").orElseThrow().title()))
                .isEqualTo("О нас");
        assertThat(given().header("Host", slug + ".localhost").get("/whose").asString())
                .isEqualTo(slug + " ");
    }

    @Test
    void aFranchiseeIsCalledByTheirShops() {
        apply(folder.shop(slug).file(slug, "shop.yaml", ofOneFranchisee(slug, "Пробный")));
        apply(folder.shop(slug + "b").file(slug + "b", "shop.yaml", ofOneFranchisee(slug + "b", "Второй")));

        var franchisee = shops.bySlug(slug).orElseThrow().franchisee();

        assertThat(shops.named(franchisee)).isEqualTo("Второй, Пробный");
        assertThat(scope.network(
                        () -> database.createNativeQuery("select name from franchisee where id = :id", String.class)
                                .setParameter("id", franchisee.value())
                                .getSingleResult()))
                .isEqualTo("Второй, Пробный");
    }

    private String ofOneFranchisee(String shop, String name) {
        return TenantFolder.SETTINGS
                .formatted(shop)
                .replace("franchisee: trial", "franchisee: " + slug)
                .replace("name: Пробный", "name: " + name);
    }

    @ParameterizedTest
    @CsvSource({"export", "office", "api"})
    void anAddressOfThePlatformIsNoName(String word) {
        var mistakes = apply(folder.shop(word));

        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0)).contains("«" + word + "»").contains("another name");
        assertThat(shops.bySlug(word)).isEmpty();
    }

    @Test
    void aShopThatIsCalledSoAlreadyDoesNotOpenAgain() {
        apply(folder.shop(slug));
        var shop = shops.bySlug(slug).orElseThrow().id();
        edits.state(shop, ShopState.CLOSED, "по просьбе");
        renamed(slug, "export");
        try {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> edits.state(shop, ShopState.OPEN, null))
                    .isInstanceOfSatisfying(
                            NameTaken.class,
                            refused -> assertThat(refused.say(java.util.Locale.forLanguageTag("ru")))
                                    .contains("«export»"));
            assertThat(shops.get(shop).isOpen()).isFalse();
        } finally {
            renamed("export", slug);
        }
    }

    private void renamed(String from, String to) {
        scope.network(() -> {
            database.createNativeMutationQuery("update shop set slug = :to where slug = :from")
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .executeUpdate();
            return database.createNativeMutationQuery("update tenancy_version set version = version + 1")
                    .executeUpdate();
        });
        register.refresh();
    }

    @Test
    void theSameFilesAreNotAppliedTwice() {
        apply(folder.shop(slug));
        var before = version();

        apply(folder);

        assertThat(version()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop.yaml | name: Пробный | nmae: Пробный | line 1: there is no setting «nmae» here",
                "shop.yaml | name: Пробный | name: | line 1: the setting «name» is missing",
                "shop.yaml | zone: Europe/Moscow | zone: Europe/Moskow | line 7: no such time zone: Europe/Moskow",
                "shop.yaml | currency: RUB | currency: RUR1 | line 6: no such currency: RUR1",
                "shop.yaml | locale: ru | locale: kk | line 5: the language is ru or en, not kk",
                "shop.yaml | state: open | state: OPEN | line 3: a shop is open or closed, not OPEN",
                "shop.yaml | hosts: [ | hosts: [Upper.localhost, | line 4: not a host name (lower case, punycode, no port): Upper.localhost",
                "shop.yaml | hosts: [ | hosts: [shop.localhost:8080, | line 4: not a host name (lower case, punycode, no port): shop.localhost:8080",
                "shop.yaml | hosts: [ | hosts: [anna.localhost, | line 4: the host anna.localhost belongs to the shop «anna»",
                "shop.yaml | hosts: [ | hosts: [localhost, | line 4: the host localhost belongs to the platform",
                "shop.yaml | hosts: [ | hosts: [a.localhost, a.localhost, | line 4: the host a.localhost is there twice",
                "shop.yaml | hosts: [ | hosts: {x: [ | line 4",
                "shop.yaml | state: open | hosts: once | line",
                "shop.yaml | legal: {seller | legal: {seler | line 9: there is no setting «seler» here",
                "shop.yaml | tagline: Из файла | contacts: {email: a@b<script} | line 8: «email» cannot be",
                "shop.yaml | tagline: Из файла | contacts: {telegram: javascript:alert(1)} | line 8: «telegram» cannot be",
                "theme.css | --paper: #fbfaf7 | --paper: #2c2f2d | line 1: --ink on --paper has a contrast of",
                "theme.css | --paper: | --pape: | line 1: a theme may not set --pape",
                "logo.svg | viewBox | viewbox | line 1: the svg element needs a viewBox",
                "logo.svg | <svg | <html | this is not an SVG picture",
                "pages/about.md | title: О нас | titel: О нас | line 1: the page begins with --- title"
            })
    void aMistakeNamesFileAndLineAndTheOthersOpen(String file, String right, String wrong, String sentence)
            throws IOException {
        var broken = slug + "x";
        folder.shop(slug).shop(broken);
        var path = folder.path.resolve(broken).resolve(file);
        Files.writeString(path, Files.readString(path).replace(right, wrong));

        var mistakes = apply(folder);

        assertThat(mistakes)
                .singleElement()
                .asString()
                .startsWith(path.toString())
                .contains(sentence);
        assertThat(shops.bySlug(slug)).isPresent();
        assertThat(shops.bySlug(broken))
                .as("nothing of the shop is there by half")
                .isEmpty();
    }

    @Test
    void whateverElseIsWrongWithOneShopTheOthersOpen() throws IOException {
        folder.shop(slug)
                .file("Bad_Name", "shop.yaml", "")
                .file("empty", "theme.css", "")
                .file("blank", "shop.yaml", "");
        folder.file("binary", "shop.yaml", "").file("..data", "shop.yaml", "name: x");
        Files.write(folder.path.resolve("binary").resolve("shop.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        folder.file("bomb", "shop.yaml", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a]\nname: [*b,*b,*b]\n");

        assertThat(apply(folder)).hasSize(5).noneMatch(mistake -> mistake.contains("..data"));
        assertThat(shops.bySlug(slug)).isPresent();
    }

    @Test
    void aShopWithAMistakeStaysAsItWas() throws IOException {
        apply(folder.shop(slug));
        folder.file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted(slug).replace("Пробный", "Другой"));
        folder.file(slug, "theme.css", ":root { --ink: #ffffff; --paper: #ffffff; }");

        assertThat(apply(folder)).hasSize(1);

        assertThat(shops.bySlug(slug).orElseThrow().name()).isEqualTo("Пробный");
        folder.file(slug, "theme.css", ":root { --ink: #000000; --paper: #ffffff; }");
        assertThat(apply(folder)).isEmpty();
        assertThat(shops.bySlug(slug).orElseThrow().name()).isEqualTo("Другой");
    }

    @Test
    void aConsolesEditHoldsUntilTheFileChangesAndTheDifferenceIsShown() {
        apply(folder.shop(slug));
        var shop = shops.bySlug(slug).orElseThrow().id();
        assertThat(differences.of(shop)).isEmpty();

        edits.tagline(shop, "Из консоли");
        edits.state(shop, ShopState.CLOSED, "ремонт");
        apply(folder);

        assertThat(shops.get(shop).tagline()).isEqualTo("Из консоли");
        assertThat(shops.get(shop).isOpen()).isFalse();
        assertThat(differences.of(shop))
                .containsExactly(
                        new ShopDifferences.Difference("shop.yaml", "tagline", "Из файла", "Из консоли"),
                        new ShopDifferences.Difference("shop.yaml", "state", "OPEN", "CLOSED"));

        folder.file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted(slug).replace("Из файла", "Из нового файла"));
        apply(folder);

        assertThat(shops.get(shop).tagline()).isEqualTo("Из нового файла");
        assertThat(shops.get(shop).isOpen()).isTrue();
        assertThat(differences.of(shop)).isEmpty();
    }

    @Test
    void aChangedPageDoesNotTouchTheRest() {
        apply(folder.shop(slug));
        var shop = shops.bySlug(slug).orElseThrow().id();
        edits.tagline(shop, "Из консоли");

        apply(folder.file(slug, "pages/about.md", "---\ntitle: О нас\n---\nНовый текст.\n"));

        assertThat(shops.get(shop).tagline()).isEqualTo("Из консоли");
        assertThat(scope.shop(
                        shop, () -> pages.find(shop, "about").orElseThrow().markdown()))
                .isEqualTo("Новый текст.\n");
    }

    @Test
    void aPunycodeHostIsAHostLikeAnyOther() {
        folder.shop(slug).file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted("xn--80a1acny." + slug));

        assertThat(apply(folder)).isEmpty();

        assertThat(given().header("Host", "XN--80A1ACNY." + slug + ".localhost")
                        .get("/whose")
                        .asString())
                .isEqualTo(slug + " ");
    }

    private List<String> apply(TenantFolder written) {
        var mistakes = files.applyAll(written.path);
        register.refresh();
        return mistakes;
    }

    private long version() {
        return scope.network(() -> database.createNativeQuery("select version from tenancy_version", Long.class)
                .getSingleResult());
    }
}
