package dev.prilavok.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: keeps cookies, follows links, sends forms with everything that is in them. */
final class PlainBrowser {
    private final String host;
    private final Map<String, String> cookies = new HashMap<>();
    private Document page = new Document("");
    private int status;

    private PlainBrowser(String host) {
        this.host = host;
    }

    static PlainBrowser at(String host) {
        return new PlainBrowser(host);
    }

    PlainBrowser open(String path) {
        return read(given().header("Host", host)
                .accept("text/html")
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 14)")
                .cookies(cookies)
                .redirects()
                .follow(false)
                .get(path));
    }

    Document page() {
        return page;
    }

    int status() {
        return status;
    }

    /** The form that a button belongs to, filled in and sent with it. */
    PlainBrowser press(String button, Map<String, String> typed) {
        var pressed = page.selectFirst(button);
        if (pressed == null)
            throw new AssertionError("no " + button + " on " + page.title() + ", " + status + ": "
                    + page.select("main").text());
        var form = pressed.closest("form");
        var fields = fields(form);
        fields.putAll(typed);
        if (!pressed.attr("name").isEmpty()) fields.put(pressed.attr("name"), pressed.attr("value"));
        return read(given().header("Host", host)
                .accept("text/html")
                .cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(form.attr("action")));
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var optional =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (optional && !field.hasAttr("checked")) continue;
            fields.put(field.attr("name"), field.val());
        }
        return fields;
    }

    private PlainBrowser read(Response answer) {
        cookies.putAll(answer.cookies());
        status = answer.statusCode();
        if (status == 303 || status == 302) {
            var there = java.net.URI.create(answer.header("Location"));
            return open(there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery()));
        }
        page = Jsoup.parse(answer.asString());
        return this;
    }
}
