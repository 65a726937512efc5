package dev.prilavok.identity.keycloak;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** Cookies as a browser keeps them: localhost counts as secure, so cookies marked Secure, as Keycloak's are, go back to it over plain HTTP. */
final class BrowserCookies implements CookieStore {
    private final CookieStore kept = new CookieManager().getCookieStore();

    @Override
    public void add(URI from, HttpCookie cookie) {
        if (from.getHost().equals("localhost")) cookie.setSecure(false);
        kept.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI uri) {
        return kept.get(uri);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return kept.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return kept.getURIs();
    }

    @Override
    public boolean remove(URI uri, HttpCookie cookie) {
        return kept.remove(uri, cookie);
    }

    @Override
    public boolean removeAll() {
        return kept.removeAll();
    }
}
