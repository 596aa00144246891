package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.build.OnRecord;
import onrecord.model.Article;
import onrecord.model.Paragraph;
import org.junit.jupiter.api.Test;

/**
 * A folder of stories in every shape that is read lies in {@code shapes}, and beside it a table of what each is read as, with what
 * {@code check} says of the folder. The specs of each kind have more; here all kinds lie in one folder.
 */
class ShapesTest {
    private static final String TABLE =
            "| story | headline | published | by | begins | ends | beside the copy |\n|---|---|---|---|---|---|---|\n";
    private static final int WORDS = 4;

    @Test
    void every_shape_is_read_and_told_as_expected() throws Exception {
        Path root = Path.of(ShapesTest.class.getResource("/shapes").toURI());
        Path seeds = root.resolve("seeds");
        Run check = Run.of("check", "--seeds", seeds);
        String told = (check.err() + check.out()).replace(seeds.toString().replace('\\', '/') + "/", "seeds/");
        String actual = TABLE + rows(seeds) + "\n```text\n" + told + "exit " + check.code() + "\n```\n";
        Path expected = root.resolve("shapes.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/shapes/shapes.md"), actual);
            return;
        }
        assertEquals(Files.readString(expected), actual);
    }

    private static String rows(Path seeds) throws IOException {
        try (Stream<Path> files = Files.walk(seeds)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".yaml"))
                    .filter(file -> !seeds.relativize(file).startsWith("drafts")
                            && !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .flatMap(file -> OnRecord.extract(file).articles().stream()
                            .map(article ->
                                    row(seeds.relativize(file).toString().replace('\\', '/'), article)))
                    .collect(Collectors.joining());
        }
    }

    private static String row(String file, Article article) {
        List<String> copy = words(article);
        List<String> beside = article.paragraphs().stream()
                .filter(paragraph -> paragraph.role().isAside() || paragraph.role() == Paragraph.Role.CAPTION)
                .map(paragraph -> paragraph.role().label())
                .distinct()
                .toList();
        List<String> by = article.manuscript().metadata().bylines().isEmpty()
                ? article.bylines().stream()
                        .map(span -> span.of(article.text()))
                        .toList()
                : article.manuscript().metadata().bylines();
        String item = article.manuscript().source().item();
        return "| "
                + String.join(
                        " | ",
                        item.isEmpty() ? file : file + "#" + item,
                        article.headline().map(line -> line.text()).orElse(""),
                        article.published().dating().when().edtf(),
                        String.join("; ", by),
                        String.join(" ", copy.subList(0, Math.min(WORDS, copy.size()))),
                        String.join(" ", copy.subList(Math.max(0, copy.size() - WORDS), copy.size())),
                        String.join(", ", beside))
                + " |\n";
    }

    private static List<String> words(Article article) {
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role() == Paragraph.Role.LEAD || paragraph.role() == Paragraph.Role.BODY) {
                words.addAll(List.of(paragraph.span().of(article.text()).strip().split("\\s+")));
            }
        }
        return words;
    }
}
