package de.bismit.io.bericht;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageMargin;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The Chromium of this machine, without a window; tests that need it are skipped where there is none. */
final class Browser implements AutoCloseable {

    private static final String KEINER = "kein Chromium mit chromedriver installiert (Debian: apt-get install chromium chromium-driver)";

    /** Where pictures are kept to be looked at. */
    static final Path BILDER = Path.of("target", "bericht");

    private final ChromeDriverService dienst;
    private final RemoteWebDriver treiber;

    private Browser(Path chromium, Path chromedriver, Path downloads) {
        ChromeOptions wahl = new ChromeOptions();
        wahl.setBinary(chromium.toFile());
        wahl.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--force-device-scale-factor=1",
                "--disable-component-update", "--no-first-run", "--disable-background-networking");
        wahl.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false,
                "profile.default_content_setting_values.automatic_downloads", 1));
        LoggingPreferences protokolle = new LoggingPreferences();
        protokolle.enable(LogType.BROWSER, Level.ALL);
        protokolle.enable(LogType.PERFORMANCE, Level.ALL);
        wahl.setCapability("goog:loggingPrefs", protokolle);
        dienst = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).usingAnyFreePort().build();
        try {
            dienst.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        treiber = new RemoteWebDriver(dienst.getUrl(), wahl, false);   // not ChromeDriver, which would look for a driver to fetch
        treiber.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    /**
     * Opens it, or skips the test.
     *
     * @param downloads the folder for what a page gives to be saved
     */
    static Browser oeffne(Path downloads) {
        Optional<Path> chromium = programm("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = programm("chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(), KEINER);
        return new Browser(chromium.get(), chromedriver.get(), downloads.toAbsolutePath());
    }

    private static Optional<Path> programm(String... namen) {
        return Stream.of(namen).flatMap(n -> Stream.of("/usr/bin", "/usr/local/bin").map(o -> Path.of(o, n))).filter(Files::isExecutable).findFirst();
    }

    void lade(Path seite) {
        treiber.get(seite.toUri().toString());
    }

    void fenster(int breite, int hoehe) {
        treiber.manage().window().setSize(new Dimension(breite, hoehe));
    }

    /** Runs a script; its {@code return} is the answer. */
    Object frage(String skript, Object... werte) {
        return treiber.executeScript(skript, werte);
    }

    /** Runs a script that answers through its last argument. */
    Object frageSpaeter(String skript, Object... werte) {
        return treiber.executeAsyncScript(skript, werte);
    }

    RemoteWebDriver treiber() {
        return treiber;
    }

    /** Errors and warnings on the console since the last question. */
    List<String> konsole() {
        return StreamSupport.stream(treiber.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue()).map(Object::toString).toList();
    }

    /** The addresses asked for since the last question, as the browser's own record of its network has them. */
    List<String> anfragen() {
        return StreamSupport.stream(treiber.manage().logs().get(LogType.PERFORMANCE).spliterator(), false).map(e -> e.getMessage())
                .filter(m -> m.contains("\"Network.requestWillBeSent\"")).map(m -> m.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .distinct().toList();
    }

    /** What axe-core, loaded into the page, finds that is serious; empty if nothing. */
    String axe() {
        return (String) frageSpaeter("const fertig = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => fertig(r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '))"
                + ".join('\\n')), e => fertig(String(e)))");
    }

    /** Keeps a picture of the window. */
    void bild(String name) {
        schreibe(name, treiber.getScreenshotAs(OutputType.BYTES));
    }

    /** Keeps the page as it is printed on A4. */
    byte[] drucke(String name) {
        PrintOptions wahl = new PrintOptions();
        wahl.setPageMargin(new PageMargin(1.2, 1.2, 1.2, 1.2));
        wahl.setPageSize(new PageSize(29.7, 21.0));
        byte[] pdf = Base64.getDecoder().decode(treiber.print(wahl).getContent());
        schreibe(name, pdf);
        return pdf;
    }

    private static void schreibe(String name, byte[] inhalt) {
        try {
            Files.createDirectories(BILDER);
            Files.write(BILDER.resolve(name), inhalt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        treiber.quit();
        dienst.stop();
    }
}
