package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser the size of a phone; tests that need one are skipped, and say so, where none is installed. */
public final class PhoneBrowser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private final Playwright playwright;
    private final Browser browser;

    private PhoneBrowser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    public static PhoneBrowser open() {
        var program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        // where a browser was installed for these tests, a skipped test would be a lie
        if (program.isEmpty() && "true".equals(System.getenv("PRILAVOK_BROWSER_REQUIRED")))
            throw new AssertionError("the browser tests must run, and there is no Chromium or Chrome under /usr/bin");
        assumeTrue(program.isPresent(), "no Chromium or Chrome under /usr/bin");
        return new PhoneBrowser(program.get());
    }

    /** A fresh tab with these cookies. */
    public Page tab(Map<String, String> cookies, boolean script) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setJavaScriptEnabled(script)
                .setLocale("ru-RU"));
        var all = new ArrayList<Cookie>();
        cookies.forEach((name, value) -> all.add(new Cookie(name, value).setUrl(base())));
        context.addCookies(all);
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** The address of a path on the running application. */
    public static String at(String path) {
        return base() + path;
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }

    /** Nothing on the page is out of reach of people who see, hear or tap differently, and it does not scroll sideways. */
    public static void isAccessible(Page page) {
        page.evaluate(axe());
        var found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))");
        assertThat((List<?>) found).as(page.url()).isEmpty();
        fits(page);
    }

    /** Nor does it scroll sideways on a small phone, a tablet or a desk. */
    static void fitsEveryScreen(Page page) {
        var before = page.viewportSize();
        for (var width : List.of(360, 768, 1280)) {
            page.setViewportSize(width, before.height);
            fits(page);
        }
        page.setViewportSize(before.width, before.height);
    }

    private static void fits(Page page) {
        var sideways =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) sideways).intValue())
                .as("sideways scroll of " + page.url() + " at " + page.viewportSize().width)
                .isZero();
    }

    private static String axe() {
        try (var in = PhoneBrowser.class.getResourceAsStream(AXE)) {
            if (in == null) throw new IllegalStateException("no " + AXE);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
