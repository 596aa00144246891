package onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReloadTest {
    private static final String SCRIPT = "<script src=\"/_onrecord/reload.js\" data-look=\"1-2\" defer></script>\n";

    private static String into(String page) {
        return new String(Reload.into(page.getBytes(StandardCharsets.UTF_8), "1-2"), StandardCharsets.UTF_8);
    }

    @Test
    void script_stands_before_the_last_end_of_the_body() {
        assertEquals("<body>é</body>東" + SCRIPT + "</body>", into("<body>é</body>東</body>"));
    }

    @Test
    void page_without_an_end_gets_the_script_last() {
        assertEquals("<p>bare" + SCRIPT, into("<p>bare"));
    }
}
