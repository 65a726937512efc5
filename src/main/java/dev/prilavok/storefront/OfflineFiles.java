package dev.prilavok.storefront;

import dev.prilavok.kernel.Assets;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser shows when the net is away, and the worker that keeps it. The worker keeps the page below and the files it is made of,
 * never a price, a basket or anybody's page.
 */
@Path("/s/{slug}")
@PermitAll
public class OfflineFiles {
    private static final String WORKER = worker();

    private final ShopRequest request;
    private final Window window;
    private final Frame frame;

    OfflineFiles(ShopRequest request, Window window, Frame frame) {
        this.request = request;
        this.window = window;
        this.frame = frame;
    }

    /** Said instead of any page that could not be fetched. */
    @GET
    @Path("/offline")
    @Produces(Window.HTML)
    public String page() {
        frame.outlivesToday();
        return window.show(Templates.offline());
    }

    /** The worker of this shop; another brand, font or script makes another one. */
    @GET
    @Path("/sw.js")
    @Produces("text/javascript;charset=UTF-8")
    public String script() {
        var files = files();
        var version = Sha256.hex(String.join(" ", files) + WORKER).substring(0, 12);
        return WORKER.replace("__VERSION__", version)
                .replace("__OFFLINE__", request.base() + "/offline")
                .replace("__OTHER__", request.base() + "/offline?lang=" + other())
                .replace("__TAG__", other())
                .replace("__FILES__", files.stream().collect(Collectors.joining("', '")));
    }

    // the worker is nobody's: both pages are kept, and each reader's page says which one is his
    private String other() {
        return Langs.of(request.shop().locale()).equals("ru") ? "en" : "ru";
    }

    private List<String> files() {
        return Stream.of(
                        FirstSight.sheets(),
                        Stream.of(Assets.url("storefront/shop.js"), frame.themeUrl(), frame.iconUrl()),
                        frame.allFonts().stream())
                .flatMap(files -> files)
                .toList();
    }

    private static String worker() {
        try (var in = OfflineFiles.class.getResourceAsStream("/storefront/worker.js")) {
            if (in == null) throw new IllegalStateException("no worker");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
