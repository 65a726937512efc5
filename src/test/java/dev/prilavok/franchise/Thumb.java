package dev.prilavok.franchise;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Pattern;

/** A franchisee with a browser: signed in, taps on addresses, sends forms. */
record Thumb(Map<String, String> cookies) {

    Response opens(String address) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(address.replace("&amp;", "&"));
    }

    /** Sends a form with fields in turn: name, value, name, value. */
    Response sends(String address, String... fields) {
        var form = given().redirects()
                .follow(false)
                .cookies(cookies)
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", cookies.get("csrf"));
        for (var i = 0; i < fields.length; i += 2) form.formParam(fields[i], fields[i + 1]);
        return form.post(address);
    }

    /** The first group of the first match. */
    static String found(Response page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page.asString());
        if (!match.find()) throw new AssertionError("no " + pattern + " in\n" + page.asString());
        return match.group(1);
    }
}
