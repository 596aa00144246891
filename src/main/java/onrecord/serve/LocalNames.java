package onrecord.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that this machine has for itself. A name that leads here but is another's would let any web page read the
 * archive (DNS rebinding).
 */
final class LocalNames {
    private static final String HOST = "Host";

    /** Where a browser says that a request comes from, if not from a page of another site. */
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Set<String> names;

    /** Creates it for a server on {@code port}. */
    LocalNames(int port) {
        names = Stream.of("localhost", "127.0.0.1", "[::1]")
                .flatMap(name -> Stream.of(name, name + ":" + port))
                .collect(Collectors.toSet());
    }

    /** Returns whether a request is meant for this server: its one {@code Host}, and the address, if that is a whole one, say so. */
    boolean isMeant(HttpExchange exchange) {
        URI address = exchange.getRequestURI();
        boolean whole = address.getScheme() != null;
        return isOne(exchange.getRequestHeaders())
                && (whole
                        ? address.getScheme().equalsIgnoreCase("http") && has(String.valueOf(address.getRawAuthority()))
                        : address.getRawAuthority() == null);
    }

    private boolean isOne(Headers headers) {
        List<String> hosts = Optional.ofNullable(headers.get(HOST)).orElse(List.of());
        return hosts.size() == 1 && has(hosts.get(0));
    }

    private boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns whether a request that {@link #isMeant} for this server comes from one of its own pages, or from none. A browser
     * names the page's site in {@code Origin} or, where it sends none, says in {@code Sec-Fetch-Site} whether it is another.
     */
    boolean isFromOwnPage(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String own = "http://" + headers.getFirst(HOST);
        return all(headers, "Origin").allMatch(own::equalsIgnoreCase)
                && all(headers, "Sec-Fetch-Site").allMatch(OWN_SITE::contains);
    }

    private static Stream<String> all(Headers headers, String name) {
        return Optional.ofNullable(headers.get(name)).stream().flatMap(List::stream);
    }
}
