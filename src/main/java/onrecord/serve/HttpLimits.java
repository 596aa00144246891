package onrecord.serve;

/**
 * How much a client may ask of the server before it is cut off. The JDK takes these from system properties, once for all
 * servers of a process; one that it does not know, as early updates of Java 17, goes without.
 */
final class HttpLimits {
    /** Connections that may be open; those beyond are closed at once. Fewer than the files that systems let a process open. */
    static final int CONNECTIONS = 512;

    /** Connections that are kept for another request; those beyond are closed once they are answered. */
    static final int KEPT = 128;

    /** How long a connection may say nothing, and how long it may take to send a request, in seconds. */
    static final int SECONDS = 10;

    /** Size of the request line, and of all headers together; the browser's cookies of other servers on this machine count. */
    static final int HEADER_BYTES = 64 << 10;

    /** How many headers a request may have. */
    static final int HEADERS = 100;

    private HttpLimits() {}

    /** Sets them; this must come before the first server is made. */
    static void set() {
        set("jdk.httpserver.maxConnections", CONNECTIONS);
        set("sun.net.httpserver.maxIdleConnections", KEPT);
        set("sun.net.httpserver.idleInterval", SECONDS);
        set("sun.net.httpserver.maxReqTime", SECONDS);
        set("sun.net.httpserver.clockTick", 1_000);
        set("sun.net.httpserver.maxReqHeaders", HEADERS);
        set("sun.net.httpserver.maxReqHeaderSize", HEADER_BYTES);
        // head and body of a response are two packets, and the second must not wait for an answer to the first
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static void set(String property, int value) {
        System.setProperty(property, Integer.toString(value));
    }
}
