package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The steps of the workflow that {@code init} writes, run by hand on what is left of the archive in a fresh clone: what was published
 * keeps its address, and a site that cannot be asked is not taken for one that was never there.
 */
class WorkflowIT {
    private static final Path JAR =
            Path.of(System.getProperty("onrecord.jar", "target/onrecord.jar")).toAbsolutePath();

    private static final String NO_CURL = "the workflow asks the published site with curl, which is not here";

    @TempDir
    Path folder;

    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void publishNothing() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/marn/", exchange -> {
            Path file = folder.resolve("published")
                    .resolve(exchange.getRequestURI().getPath().substring("/marn/".length()));
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(status != 200 ? status : Files.isRegularFile(file) ? 200 : 404, 0);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }

    private Path archive() {
        return folder.resolve("marn");
    }

    private String site() {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/marn";
    }

    /** Returns the commands of the workflow's build, in their order. */
    private List<Map<?, ?>> steps() throws IOException {
        Map<?, ?> workflow = new YAMLMapper()
                .readValue(Files.readString(archive().resolve(".github/workflows/pages.yml")), Map.class);
        Map<?, ?> build = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("build");
        List<Map<?, ?>> steps = new ArrayList<>();
        for (Object step : (List<?>) build.get("steps")) {
            if (((Map<?, ?>) step).containsKey("run")) {
                steps.add((Map<?, ?>) step);
            }
        }
        return steps;
    }

    /** Runs the workflow in a fresh clone, and publishes what it built; returns the exit code of the first step that failed. */
    private int publish() throws IOException, InterruptedException {
        delete(archive().resolve("site-output"));
        delete(archive().resolve(".onrecord"));
        Path outputs = Files.writeString(folder.resolve("outputs"), "");
        for (Map<?, ?> step : steps()) {
            String addresses =
                    Files.readString(outputs).replace("addresses=", "").strip();
            ProcessBuilder bash = new ProcessBuilder(
                            "bash",
                            "-e",
                            "-o",
                            "pipefail",
                            "-c",
                            step.get("run")
                                    .toString()
                                    .replace("${{ steps.pages.outputs.base_url }}", site())
                                    .replace("${{ steps.published.outputs.addresses }}", addresses))
                    .directory(archive().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile());
            bash.environment().put("GITHUB_OUTPUT", outputs.toString());
            bash.environment().put("SITE", site());
            bash.environment()
                    .merge(
                            "PATH",
                            Path.of(System.getProperty("java.home"), "bin").toString(),
                            (path, java) -> java + ":" + path);
            int code = bash.start().waitFor();
            if (code != 0) {
                return code;
            }
        }
        delete(folder.resolve("published"));
        Files.move(archive().resolve("site-output"), folder.resolve("published"));
        return 0;
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<String> articles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("published/articles"))) {
            return files.map(
                            file -> folder.resolve("published").relativize(file).toString())
                    .filter(file -> file.contains("harbour") && file.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_the_workflow_published_keeps_its_address() throws Exception {
        if (!hasCurl()) {
            assertNotEquals("true", System.getenv("CI"), NO_CURL);
            Assumptions.abort(NO_CURL);
        }
        assertEquals(0, Run.of("init", archive()).code());
        Files.copy(JAR, archive().resolve("onrecord.jar"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(0, publish(), Files.readString(folder.resolve("log")));
        List<String> first = articles();
        assertEquals(1, first.size(), first.toString());

        Files.writeString(
                archive().resolve("seeds/harbour.txt.yaml"), "headline: Another headline\npublished: 2030-05-06\n");
        Files.move(archive().resolve("seeds/harbour.txt"), archive().resolve("seeds/moved.txt"));
        Files.move(archive().resolve("seeds/harbour.txt.yaml"), archive().resolve("seeds/moved.txt.yaml"));
        assertEquals(0, publish(), Files.readString(folder.resolve("log")));
        assertEquals(first, articles());
        assertTrue(Files.readString(folder.resolve("published").resolve(first.get(0)))
                .contains("Another headline"));

        status = 503;
        assertTrue(publish() != 0, "the site was not asked for its addresses");
        assertEquals(first, articles());
    }
}
