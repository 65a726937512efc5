package dev.prilavok.kernel.web;

import static dev.prilavok.kernel.web.WebTrouble.Reason.BAD_ADDRESS;
import static dev.prilavok.kernel.web.WebTrouble.Reason.CLOSED;
import static dev.prilavok.kernel.web.WebTrouble.Reason.INSIDE;
import static dev.prilavok.kernel.web.WebTrouble.Reason.NO_SUCH_HOST;
import static java.util.Locale.ROOT;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides where a connection may go. A name is looked up once, and what was looked at is what is connected to. */
final class WebGate {
    /** Looks a name up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Names names;
    private final Set<String> open;
    private final Set<String> only;

    /**
     * @param open "host:port" or "host:*" that may be asked though they are inside or on a port of their own
     * @param only the hosts that may be asked at all; empty for the whole web
     */
    WebGate(Names names, Collection<String> open, Collection<String> only) {
        this.names = names;
        this.open = plain(open);
        this.only = plain(only);
    }

    private static Set<String> plain(Collection<String> written) {
        return written.stream()
                .map(entry -> entry.strip().toLowerCase(ROOT))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toSet());
    }

    InetSocketAddress pass(WebAddress address) throws WebTrouble {
        var isOpen = open.contains(address.authority()) || open.contains(address.host() + ":*");
        if (!isOpen && !address.isStandardPort()) throw new WebTrouble(BAD_ADDRESS);
        if (!isOpen && !only.isEmpty() && !only.contains(address.host())) throw new WebTrouble(CLOSED);
        var found = lookUp(address.host());
        // one inner address among outer ones is a trap, not an accident
        for (var one : found) if (!isOpen && Inside.contains(one)) throw new WebTrouble(INSIDE);
        return new InetSocketAddress(nameless(found[0]), address.port());
    }

    private InetAddress[] lookUp(String host) throws WebTrouble {
        try {
            var plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            var found = names.of(plain);
            if (found.length > 0) return found;
        } catch (UnknownHostException unknown) {
            // answered below
        }
        throw new WebTrouble(NO_SUCH_HOST);
    }

    // Without its name nobody further down can look it up again.
    private static InetAddress nameless(InetAddress found) throws WebTrouble {
        try {
            return InetAddress.getByAddress(found.getAddress());
        } catch (UnknownHostException impossible) {
            throw new WebTrouble(NO_SUCH_HOST);
        }
    }
}
