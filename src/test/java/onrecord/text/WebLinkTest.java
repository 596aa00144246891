package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a",
                "https://example.org",
                "HTTPS://example.org:8080/a@b?c=d@e#f",
                "https://xn--e1afmkfd.example/\u00e9t\u00e9",
                "https://[::1]/"
            })
    void web_addresses_name_a_host(String address) {
        assertTrue(WebLink.isWeb(address));
        assertTrue(WebLink.isLink(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https:",
                "https://",
                "https:///example.org",
                "http://?x",
                "https://x@example.org/",
                "https://x:y@example.org",
                "https://example.org@other.test?x",
                "https:\\\\example.org",
                "//example.org",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,x",
                "feed:https://example.org",
                "https://example.org/ x",
                "https://example.org/\u00a0x",
                "https://example.org/\u202egpj",
                "https://example.org/\u200bx",
                "https://example.org/\u0085x",
                "https://example.org/\ud800x",
                "https://example.org/`x",
                "mailto:"
            })
    void nothing_else_is_a_link(String address) {
        assertFalse(WebLink.isWeb(address));
        assertFalse(WebLink.isLink(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/?a", "https://example.org/#a", "mailto:desk@example.org"})
    void paths_follow_no_query_and_no_mailbox(String address) {
        assertFalse(WebLink.isRoot(address));
        assertTrue(WebLink.isLink(address));
    }
}
