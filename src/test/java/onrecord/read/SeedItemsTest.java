package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.model.Manuscript;
import onrecord.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles of one file, with the side-car beside it. */
class SeedItemsTest {
    @TempDir
    Path folder;

    private ReadResult read(String json, String sideCar) throws IOException {
        Path file = folder.resolve("wire.json");
        Files.writeString(file, json);
        Files.writeString(folder.resolve("wire.json.yaml"), sideCar);
        return SeedReader.read(Seeds.of(List.of(file), folder).get(0));
    }

    private static List<String> told(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(one -> one.path().substring(one.path().lastIndexOf('/') + 1) + ":" + one.line() + ":"
                        + one.column() + " " + one.code())
                .toList();
    }

    @Test
    void each_item_knows_the_file_and_itself() throws IOException {
        ReadResult reading = read(
                "[{\"id\": \"a/b\", \"text\": \"The board met.\"}, {\"text\": \"It left.\"},"
                        + "{\"id\": 2, \"text\": \"It came.\"}, {\"id\": 8, \"text\": \"It stays.\"}]",
                "");
        assertEquals(
                List.of("wire.json#a/b", "wire.json#2", "wire.json#2-3", "wire.json#8"),
                reading.manuscripts().stream().map(one -> one.source().key()).toList());
        for (Manuscript each : reading.manuscripts()) {
            assertEquals("wire.json", each.source().path());
            String words = each.blocks().get(0).span().of(each.text());
            assertEquals(
                    words, each.offsets().toFile(each.blocks().get(0).span()).of(reading.text()));
        }
    }

    @Test
    void each_item_has_what_is_wrong_with_it_alone() throws IOException {
        ReadResult reading = read("""
                [{"text": "The board met.", "published": "soon"}, {"text": 7},
                {"text": "Harbour board"},
                {"text": "It left."}]""", "shelf: 7");
        String car = "wire.json.yaml:1:1 unknown-key";
        assertEquals(
                List.of(
                        List.of(car, "wire.json:1:42 not-a-date"),
                        List.of(car, "wire.json:2:1 only-a-headline"),
                        List.of(car)),
                reading.manuscripts().stream()
                        .map(one -> told(one.diagnostics()))
                        .toList());
        assertEquals(
                List.of(car, "wire.json:1:42 not-a-date", "wire.json:1:51 no-body", "wire.json:2:1 only-a-headline"),
                told(reading.diagnostics()));
    }

    @Test
    void side_car_says_of_all_items_what_can_be_said_of_several() throws IOException {
        ReadResult reading = read(
                "[{\"text\": \"The board met.\", \"credit\": \"Kell\"}, {\"text\": \"It left.\"}]",
                "agency: NWA\nid: 2031/board\nheadline: Board\nsubjects: [quays]\n");
        for (Manuscript each : reading.manuscripts()) {
            assertEquals(Optional.of("NWA"), each.metadata().agency());
            assertEquals(List.of("quays"), each.metadata().subjects());
            assertEquals(Optional.empty(), each.metadata().id());
            assertEquals(Optional.empty(), each.metadata().headline());
        }
        assertEquals(
                Optional.of("Kell"), reading.manuscripts().get(0).metadata().credit());
        assertEquals(
                List.of("wire.json.yaml:2:1 one-for-several", "wire.json.yaml:3:1 one-for-several"),
                told(reading.diagnostics()));
    }

    @Test
    void list_without_an_item_is_told() throws IOException {
        assertEquals(List.of("wire.json:0:0 empty"), told(read("[]", "").diagnostics()));
        assertEquals(List.of("wire.json:0:0 empty"), told(read("", "").diagnostics()));
    }
}
