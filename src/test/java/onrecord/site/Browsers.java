package onrecord.site;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Finds and starts a headless Chromium. Where there is none the tests are skipped, loudly; with CI=true they fail. */
public final class Browsers {
    private Browsers() {}

    /** Starts a browser; with or without scripts. */
    public static ChromeDriver start(boolean scripts) {
        Optional<String> browser = find("CHROME_BIN", "chromium", "chromium-browser", "google-chrome", "chrome");
        Optional<String> driver = find("CHROMEDRIVER", "chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            String missing = "NO BROWSER: " + (browser.isEmpty() ? "chromium" : "chromedriver")
                    + " was not found, so no page was looked at in a browser."
                    + " Install chromium and chromium-driver, or name them in CHROME_BIN and CHROMEDRIVER.";
            System.err.println("\n*** " + missing + " ***\n");
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1280,1000");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(driver.get()))
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static Optional<String> find(String variable, String... names) {
        Stream<Path> folders = Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                        Stream.of("/usr/bin"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        return Optional.ofNullable(System.getenv(variable)).or(() -> folders.flatMap(folder -> Stream.of(names)
                        .flatMap(name -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe"))))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString));
    }
}
