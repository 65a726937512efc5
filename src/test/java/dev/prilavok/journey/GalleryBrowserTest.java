package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photographs of a product under a finger and under the keys of a keyboard. */
@QuarkusTest
class GalleryBrowserTest {
    /** The photograph whose left edge is at the left edge of the list, counted from nought. */
    private static final String STANDS_AT =
            "([list, number]) => { const of = document.querySelector(list), one = of.children[number];"
                    + " return Math.abs(one.getBoundingClientRect().left - of.getBoundingClientRect().left) < 40 }";

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    String dress = "";

    @BeforeEach
    void aDressWithTwoPhotographs() {
        var anna = shops.open("anna");
        var sold = goods.priced(anna, goods.dress(3).get(0));
        goods.photographed(sold.product());
        dress = "/s/anna/p/" + sold.slug();
    }

    @Test
    void aFingerTurnsThePhotographAndTheCounterFollows() {
        try (var browser = PhoneBrowser.open()) {
            var page = open(browser);
            assertThat(page.textContent(".count")).isEqualTo("1 / 2");
            assertThat(page.isVisible(".count")).isTrue();

            swipe(page, ".gallery", -260);
            page.waitForFunction("() => document.querySelector('.count').textContent === '2 / 2'");

            swipe(page, ".gallery", 260);
            page.waitForFunction("() => document.querySelector('.count').textContent === '1 / 2'");
            page.waitForFunction(STANDS_AT, new Object[] {".gallery", 0});
        }
    }

    @Test
    void theZoomOpensTurnsEnlargesAndGivesTheFocusBack() {
        try (var browser = PhoneBrowser.open()) {
            var page = open(browser);

            page.focus(".gallery li:first-child a");
            page.keyboard().press("Enter");
            page.waitForSelector("dialog.zoom[open]");
            PhoneBrowser.isAccessible(page);
            page.waitForFunction(STANDS_AT, new Object[] {".zoom ul", 0});
            page.keyboard().press("ArrowRight");
            page.waitForFunction(STANDS_AT, new Object[] {".zoom ul", 1});
            page.keyboard().press("ArrowLeft");
            page.waitForFunction(STANDS_AT, new Object[] {".zoom ul", 0});

            page.waitForFunction("() => document.querySelector('.zoom img').clientWidth > 100");
            page.keyboard().press("+");
            page.waitForFunction("() => document.querySelector('.zoom img').style.transform.includes('scale(1.5)')");
            page.keyboard().press("0");
            page.waitForFunction("() => document.querySelector('.zoom img').style.transform === ''");

            page.keyboard().press("Escape");
            page.waitForFunction("() => !document.querySelector('dialog.zoom').open");
            page.waitForFunction(
                    "() => document.activeElement === document.querySelector('.gallery li:first-child a')");
            assertThat(page.url()).endsWith(dress);
        }
    }

    @Test
    void aTapOpensThePhotographThatWasTapped() {
        try (var browser = PhoneBrowser.open()) {
            var page = open(browser);
            swipe(page, ".gallery", -260);
            page.waitForFunction("() => document.querySelector('.count').textContent === '2 / 2'");

            page.click(".gallery li:nth-child(2) a");
            page.waitForSelector("dialog.zoom[open]");
            page.waitForFunction(STANDS_AT, new Object[] {".zoom ul", 1});
            swipe(page, ".zoom ul", 260);
            page.waitForFunction(STANDS_AT, new Object[] {".zoom ul", 0});

            page.click("dialog.zoom [value=close]");
            page.waitForFunction("() => !document.querySelector('dialog.zoom').open");
        }
    }

    private Page open(PhoneBrowser browser) {
        var page = browser.tab(Map.of(), true);
        var photograph = photograph();
        page.route(
                "**/media/**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/jpeg").setBodyBytes(photograph)));
        page.navigate(PhoneBrowser.at(dress));
        page.waitForFunction("() => document.querySelectorAll('.gallery li').length === 2");
        return page;
    }

    /** What a finger does: the browser scrolls and snaps as it does for people. */
    private static void swipe(Page page, String list, int by) {
        var box = page.locator(list).boundingBox();
        var from = box.x + box.width / 2 - by / 2.0;
        var y = Math.min(box.y + box.height / 2, 500);
        var glass = page.context().newCDPSession(page);
        glass.send("Input.dispatchTouchEvent", touch("touchStart", from, y));
        for (var step = 1; step <= 10; step++)
            glass.send("Input.dispatchTouchEvent", touch("touchMove", from + by * step / 10.0, y));
        glass.send("Input.dispatchTouchEvent", touch("touchEnd"));
        glass.detach();
    }

    private static JsonObject touch(String what, double... at) {
        var points = new JsonArray();
        if (at.length > 0) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        var touch = new JsonObject();
        touch.addProperty("type", what);
        touch.add("touchPoints", points);
        return touch;
    }

    private static byte[] photograph() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(640, 800, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
