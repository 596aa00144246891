package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import onrecord.Launcher;
import onrecord.serve.Listener;
import onrecord.site.Browsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** {@code serve} with a real browser, and as a process of its own. */
class ServeIT {
    private static final String STORY =
            "Harbour board puts off vote\nVELDEN, March 3, 2031 - The board put off a vote.\n"
                    + "\"No,\" chairwoman Marit Oudekerk told reporters.\n";

    @TempDir
    Path folder;

    private Path story;

    @BeforeEach
    void write_seeds() throws IOException {
        story = Files.createDirectories(folder.resolve("seeds")).resolve("story.txt");
        Files.writeString(story, STORY + "The board meets again.\n".repeat(80));
        Files.createDirectories(folder.resolve("templates"));
    }

    /** What the overlay shows; empty where it shows nothing. */
    private static String overlay(ChromeDriver browser) {
        Object text = browser.executeScript(
                "var host = document.getElementById('onrecord-problems');"
                        + " var box = host && host.shadowRoot.querySelector('section');"
                        + " return box && getComputedStyle(box).display !== 'none' ? box.innerText.replace(/\\n+/g, '\\n') : '';");
        return String.valueOf(text);
    }

    private static WebDriverWait patiently(ChromeDriver browser) {
        WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(50));
        // the page may be reloaded at any moment
        wait.ignoring(WebDriverException.class);
        return wait;
    }

    /** What keeps people out of the page and the overlay. */
    @SuppressWarnings("deprecation") // the other mode opens a second page
    private static List<String> violations(ChromeDriver browser) {
        AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
        axe.setOptions("{\"preload\":false}");
        return axe.analyze(browser).getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    @Test
    void page_is_reloaded_when_its_seed_is_saved_and_shows_what_is_wrong_until_it_is_mended() throws Exception {
        ChromeDriver browser = Browsers.start(true);
        try (Serving serving = Serving.in(folder)) {
            browser.get(serving.address());
            browser.findElement(By.partialLinkText("Harbour board puts off vote"))
                    .click();
            JavascriptExecutor script = browser;
            script.executeScript("window.scrollTo({top: 600, behavior: 'instant'})");
            Number scrolled = (Number) script.executeScript("return window.scrollY");
            assertTrue(scrolled.intValue() > 300, "the page is too short: " + scrolled);

            Serving.save(story, Files.readString(story).replace("put off a vote", "put off all votes"));
            patiently(browser)
                    .until(b -> b.findElement(By.tagName("main")).getText().contains("put off all votes"));
            patiently(browser).until(b -> scrolled.equals(script.executeScript("return window.scrollY")));
            assertEquals("", overlay(browser));

            Path car = folder.resolve("seeds/story.txt.yaml");
            Serving.save(car, "published: <b>tomorrow</b>\n");
            patiently(browser).until(b -> overlay(browser).contains("1 problem"));
            String shown = overlay(browser);
            assertTrue(shown.contains("story.txt.yaml:1:12\nerror: “<b>tomorrow</b>” is no date\n"), shown);
            assertTrue(shown.contains("published: <b>tomorrow</b>\nwrite 2022-02-14, 2022-02 or 2022"), shown);
            SearchContext inside =
                    browser.findElement(By.id("onrecord-problems")).getShadowRoot();
            WebElement box = inside.findElement(By.cssSelector("section"));
            assertEquals("alert", box.getDomAttribute("role"));
            assertEquals("rgba(255, 255, 255, 1)", box.getCssValue("background-color"));
            assertEquals(List.of(), violations(browser));
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
            assertEquals("rgba(24, 28, 32, 1)", box.getCssValue("background-color"));
            assertEquals(List.of(), violations(browser));

            inside.findElement(By.cssSelector("button")).click();
            assertEquals("", overlay(browser));
            browser.navigate().refresh();
            Thread.sleep(500);
            assertEquals("", overlay(browser), "what was dismissed does not come again");

            Serving.save(car, "published: 2031-13-01\n");
            patiently(browser).until(b -> overlay(browser).contains("2031-13-01"));
            Files.delete(car);
            patiently(browser).until(b -> overlay(browser).isEmpty());

            Serving.save(folder.resolve("templates/site.css"), "h1 { color: rgb(1, 2, 3) }\n");
            patiently(browser)
                    .until(b ->
                            b.findElement(By.tagName("h1")).getCssValue("color").contains("1, 2, 3"));
            Serving.save(folder.resolve("templates/article.peb"), "{% if %}");
            patiently(browser).until(b -> overlay(browser).contains("article.peb:1"));
            assertTrue(browser.findElement(By.tagName("main")).getText().contains("put off all votes"));
            assertEquals(
                    List.of(),
                    browser.manage().logs().get(LogType.BROWSER).getAll(),
                    "the page's security policy holds, and no script fails");
        } finally {
            browser.quit();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be sent Ctrl-C there")
    void ctrl_c_ends_it_at_once_and_well() throws Exception {
        Process process = Launcher.command(
                        Launcher.path(),
                        "serve",
                        "--port=0",
                        "--seeds=" + folder.resolve("seeds"),
                        "--output=" + folder.resolve("output"),
                        "--cache=" + folder.resolve("cache"))
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            Path log = folder.resolve("log");
            while (!Files.readString(log).contains("Ctrl-C") && process.isAlive()) {
                Thread.sleep(20);
            }
            String address =
                    Files.readString(log, StandardCharsets.UTF_8).replaceAll("(?s).* at (http://\\S+/)\\..*", "$1");
            assertEquals("127.0.0.1", URI.create(address).getHost());
            try (Listener home = Listener.on(address, "")) {
                home.next("problems");
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor();
                assertTrue(process.waitFor(10, TimeUnit.SECONDS), "it does not end");
                assertEquals(ExitCode.DONE, process.exitValue(), Files.readString(log));
                assertEquals("end", home.next());
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
