package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab that notices whatever ran, or would have run if the page's policy had let it. */
final class WatchedTab {
    private final Page page;
    private final List<String> ran = new CopyOnWriteArrayList<>();

    WatchedTab(PhoneBrowser browser, Map<String, String> session) {
        page = browser.tab(session, true);
        page.context().exposeFunction("ran", arguments -> ran.add(page.url() + " " + arguments[0]));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) ran.add(page.url() + " " + message.text());
        });
        page.onDialog(dialog -> {
            ran.add(page.url() + " " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Opens a page, which has to be there and to bring no attributes of strangers. */
    void look(String path) {
        var answer = page.navigate(PhoneBrowser.at(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.locator("[hx-get='/x']").count())
                .as("foreign attributes on " + path)
                .isZero();
    }

    Page page() {
        return page;
    }

    /** What ran and where. */
    List<String> ran() {
        return List.copyOf(ran);
    }
}
