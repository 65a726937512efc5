package dev.prilavok.catalog.master;

import static dev.prilavok.catalog.Feed.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every change of goods leaves exactly one row that says who, from where and what. */
@QuarkusTest
class ProductHistoryTest {
    @Inject
    CatalogFixture goods;

    @Inject
    CatalogImports imports;

    @Inject
    MasterRows rows;

    @Inject
    VersionRows versions;

    @Inject
    Masters masters;

    @Inject
    Restoring restoring;

    @Inject
    Plans plans;

    @Inject
    CarryOutPlan carryOut;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anImportWritesOneRowForWhatIsNewAndNoneForWhatIsTheSame() {
        var id = CatalogFixture.id();
        var first = goods.imported(dress(id, "Платье льняное"));
        goods.imported(dress(id, "Платье льняное"));
        var second = goods.imported(dress(id, "Платье из льна"));

        var history = history(product(id));

        assertThat(history).extracting(ProductVersion::number).containsExactly(2, 1);
        assertThat(history).extracting(ProductVersion::originId).containsExactly(second.id(), first.id());
        assertThat(history).allSatisfy(version -> {
            assertThat(version.origin()).isEqualTo(Origin.IMPORT);
            assertThat(version.by()).isEqualTo("test");
        });
        assertThat(history.get(0).changes())
                .isEqualTo(Map.of("name.ru", new Change("Платье льняное", "Платье из льна")));
        assertThat(history.get(1).changes())
                .containsEntry("name.ru", new Change(null, "Платье льняное"))
                .containsEntry("variant " + id + "-46 measure.BUST", new Change(null, "920"));
    }

    @Test
    void anImportThatChangesOnlyPricesWritesNothing() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(anOffer(id)));
        goods.imported(Feed.of(anOffer(id).with("price", "5500")));

        assertThat(history(product(id))).hasSize(1);
    }

    @Test
    void sizesOfOneProductStayInOneBatchAndMakeOneVersion() {
        var id = CatalogFixture.id();
        var offers = new Feed.OneOffer[252];
        for (var i = 0; i < 248; i++) offers[i] = anOffer(id + "-" + i);
        for (var i = 248; i < 252; i++)
            offers[i] = anOffer(id + "-" + i).of(id).size(String.valueOf(40 + i - 248), "RU");

        goods.imported(Feed.of(offers));

        assertThat(history(product(id))).hasSize(1);
        assertThat(scope.network(() -> rows.find(product(id))).facts().skus()).hasSize(4);
    }

    @Test
    void takingAnImportBackIsAChangeOfItsOwn() throws InterruptedException {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "Сарафан"));
        var last = goods.imported(dress(id, "Сарафан с ошибкой"));
        for (var tries = 0;
                tries < 100 && imports.undoable().filter(last.id()::equals).isEmpty();
                tries++) Thread.sleep(100);
        imports.undo(last.id(), "test-undo");
        for (var tries = 0; tries < 100 && history(product(id)).size() < 3; tries++) Thread.sleep(100);

        var latest = history(product(id)).get(0);

        assertThat(latest.origin()).isEqualTo(Origin.UNDO);
        assertThat(latest.by()).isEqualTo("test-undo");
        assertThat(latest.changes()).containsEntry("name.ru", new Change("Сарафан с ошибкой", "Сарафан"));
        assertReplays(product(id));
    }

    /** The law of the history: applying all recorded differences to nothing yields the present state, whoever changed what. */
    @Test
    void theRecordedDifferencesYieldThePresentState() {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "Платье 0"));
        var product = product(id);
        var random = new Random(7);
        for (var step = 1; step <= 30; step++) {
            var text = "Платье " + step;
            switch (random.nextInt(6)) {
                case 0 -> goods.imported(dress(id, text));
                case 1 -> change(product, "name.en", text);
                case 2 -> change(product, "variant " + id + "-44 measure.WAIST", String.valueOf(600 + step));
                case 3 -> change(product, "brand", random.nextBoolean() ? null : text);
                case 4 ->
                    change(product, "variant " + id + "-46 state", random.nextBoolean() ? "WITHDRAWN" : "PUBLISHED");
                default -> {
                    var number = 1 + random.nextInt(history(product).size());
                    if (number < history(product).size())
                        scope.network(() -> restoring.restore(product, number, "test", Langs.RU));
                }
            }
            assertReplays(product);
        }
        assertThat(history(product).size()).isGreaterThan(10);
    }

    @Test
    void whatWasWrittenIsNeverRewritten() {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "Платье"));

        assertThatThrownBy(() -> goods.change("delete from product_version where product_id = ?", product(id)))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> goods.change("update product_version set by_name = 'me'"))
                .hasMessageContaining("denied");
    }

    @Test
    void anOldVersionComesBackAsANewOneAndLeavesTheSaleAlone() {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "Первое имя"));
        var product = product(id);
        change(product, "name.ru", "Второе имя");
        change(product, "variant " + id + "-44 measure.BUST", "1000");
        scope.network(() -> masters.unpublish(List.of(product), cause()));

        scope.network(() -> restoring.restore(product, 1, "keeper", Langs.RU));

        var now = scope.network(() -> rows.find(product));
        assertThat(now.facts().get("name.ru")).isEqualTo("Первое имя");
        assertThat(now.facts().get("variant " + id + "-44 measure.BUST")).isEqualTo("920");
        assertThat(now.facts().get("state")).isEqualTo("WITHDRAWN");
        assertThat(history(product).get(0).origin()).isEqualTo(Origin.RESTORED);
        assertThat(history(product).get(0).why()).isEqualTo("возвращена версия 1");
    }

    @Test
    void clothesWithoutMeasurementsAreNotShownAndTheRefusalSaysWhatIsMissing() {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "Платье"));
        var product = product(id);
        for (var size : List.of("44", "46")) change(product, "variant " + id + "-" + size + " measure.BUST", null);
        scope.network(() -> masters.unpublish(List.of(product), cause()));

        assertThatThrownBy(() -> change(product, "state", "PUBLISHED"))
                .isInstanceOfSatisfying(
                        NotComplete.class,
                        refused -> assertThat(refused.say(Langs.RU)).contains("44", "46", "обхват груди"));
        assertThat(scope.network(() -> masters.publish(List.of(product), cause()))
                        .refused())
                .containsKey(product);

        change(product, "variant " + id + "-44 measure.BUST", "900");
        change(product, "state", "PUBLISHED");
        assertThat(scope.network(() -> rows.find(product)).facts().get("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void aPlanIsCarriedOutOnceAtItsMoment() throws InterruptedException {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "До плана"));
        var product = product(id);
        var plan = plan(product, "name.ru", "После плана");
        // somebody changes another field meanwhile
        change(product, "brand", "Льнянка");

        clock.passes(Duration.ofHours(25));
        for (var tries = 0; tries < 150 && state(plan) == PlannedChange.State.PLANNED; tries++) Thread.sleep(100);
        carryOut.run(new CarryOutPlan.Task(plan));

        var now = scope.network(() -> rows.find(product));
        assertThat(state(plan)).isEqualTo(PlannedChange.State.DONE);
        assertThat(now.facts().get("name.ru")).isEqualTo("После плана");
        assertThat(now.facts().get("brand")).isEqualTo("Льнянка");
        assertThat(history(product).get(0).origin()).isEqualTo(Origin.SCHEDULED);
        assertThat(history(product).get(0).originId()).isEqualTo(plan);
        assertThat(history(product)).hasSize(3);
    }

    @Test
    void aPlanNeverOverwritesWhatSomebodyChangedMeanwhile() {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "До плана"));
        var product = product(id);
        var plan = plan(product, "name.ru", "После плана");
        change(product, "name.ru", "Чужая правка");

        carryOut.run(new CarryOutPlan.Task(plan));

        assertThat(state(plan)).isEqualTo(PlannedChange.State.REFUSED);
        assertThat(scope.network(() -> plans.find(plan, "ru")).orElseThrow().refused())
                .containsExactly("name.ru");
        assertThat(scope.network(() -> rows.find(product)).facts().get("name.ru"))
                .isEqualTo("Чужая правка");
    }

    @Test
    void aCancelledPlanDoesNothing() {
        var id = CatalogFixture.id();
        goods.imported(dress(id, "До плана"));
        var plan = plan(product(id), "name.ru", "После плана");

        assertThat(scope.network(() -> plans.cancel(plan, "test"))).isTrue();
        carryOut.run(new CarryOutPlan.Task(plan));

        assertThat(scope.network(() -> plans.cancel(plan, "test"))).isFalse();
        assertThat(scope.network(() -> rows.find(product(id))).facts().get("name.ru"))
                .isEqualTo("До плана");
    }

    private UUID plan(UUID product, String key, String value) {
        return scope.network(() -> {
            var seen = rows.find(product);
            var change = new Change(seen.facts().get(key), value);
            return plans.plan(seen, Map.of(key, change), clock.instant().plus(Duration.ofDays(1)), "test", null);
        });
    }

    private PlannedChange.State state(UUID plan) {
        return scope.network(() -> plans.find(plan, "ru")).orElseThrow().state();
    }

    private void assertReplays(UUID product) {
        scope.network(() -> {
            var now = rows.find(product);
            assertThat(versions.at(product, now.version())).isEqualTo(now.facts());
        });
    }

    private void change(UUID product, String key, @Nullable String value) {
        scope.network(() -> {
            var wanted = new TreeMap<String, Change>();
            wanted.put(key, new Change(rows.find(product).facts().get(key), value));
            masters.change(product, wanted, cause());
        });
    }

    private static Cause cause() {
        return Cause.byHand(Origin.CONSOLE, "test", null);
    }

    private List<ProductVersion> history(UUID product) {
        return scope.network(
                () -> versions.list(VersionFilter.of(product), null, 100, "ru").items());
    }

    private UUID product(String external) {
        var found = goods.network(
                "select id from product where external_id in (?, ?)",
                row -> row.getObject(1, UUID.class),
                external,
                "offer " + external);
        return found.get(0);
    }

    private static Feed dress(String id, String name) {
        return Feed.of(
                anOffer(id + "-44").of(id).size("44", "RU").with("name", name),
                anOffer(id + "-46").of(id).size("46", "RU").with("name", name));
    }
}
