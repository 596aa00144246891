package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.model.Metadata;
import onrecord.model.Publication;
import onrecord.model.When;
import onrecord.spec.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideCarTest {
    static List<Spec.Example> examples() {
        return Spec.examples("side-car.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keys_and_problems_are_as_told(Spec.Example example) {
        SideCar car = SideCar.read("story.txt.yaml", example.input() + "\n", Optional.empty());
        List<String> lines = new ArrayList<>();
        Metadata metadata = car.metadata();
        metadata.published().map(When::edtf).ifPresent(date -> lines.add("published " + date));
        metadata.headline().ifPresent(words -> lines.add("headline " + words));
        metadata.agency().ifPresent(words -> lines.add("agency " + words));
        metadata.language().ifPresent(tag -> lines.add("language " + tag));
        car.charset().ifPresent(charset -> lines.add("charset " + charset.name()));
        metadata.url().ifPresent(url -> lines.add("url " + url));
        metadata.rights().ifPresent(words -> lines.add("rights " + words));
        metadata.credit().ifPresent(words -> lines.add("credit " + words));
        metadata.bylines().forEach(name -> lines.add("byline " + name));
        metadata.places().forEach(name -> lines.add("place " + name));
        metadata.subjects().forEach(name -> lines.add("subject " + name));
        metadata.id().ifPresent(id -> lines.add("id " + id));
        metadata.aliases().forEach(alias -> lines.add("alias " + alias));
        metadata.withheld().ifPresent(said -> lines.add(Drafts.told(said)));
        car.diagnostics()
                .forEach(each -> lines.add(each.severity().label() + " " + each.line() + ":" + each.column() + " "
                        + each.code() + " " + each.message()));
        assertEquals(example.expected(), String.join("\n", lines));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void windows_line_ends_change_nothing(Spec.Example example) {
        SideCar unix = SideCar.read("story.txt.yaml", example.input() + "\n", Optional.empty());
        SideCar windows =
                SideCar.read("story.txt.yaml", example.input().replace("\n", "\r\n") + "\r\n", Optional.empty());
        assertEquals(unix.metadata(), windows.metadata());
        assertEquals(
                unix.diagnostics().stream()
                        .map(each -> each.line() + ":" + each.column() + each.code())
                        .toList(),
                windows.diagnostics().stream()
                        .map(each -> each.line() + ":" + each.column() + each.code())
                        .toList());
    }

    @Test
    void side_car_decides_over_front_matter_key_by_key() {
        Metadata own = SideCar.read("a", "headline: From the file\nagency: NWA\n", Optional.empty())
                .metadata();
        Metadata car = SideCar.read("b", "headline: From the side-car\npublished: 2022\n", Optional.empty())
                .metadata();
        Metadata both = car.over(own);
        assertEquals("From the side-car", both.headline().orElseThrow());
        assertEquals("NWA", both.agency().orElseThrow());
        assertEquals(Publication.DateSource.SIDE_CAR, both.publishedFrom());
    }

    @Test
    void deep_nesting_is_an_error_and_no_crash() {
        SideCar car = SideCar.read("story.txt.yaml", "a: " + "[".repeat(100_000), Optional.empty());
        assertTrue(car.diagnostics().stream().anyMatch(each -> each.code().equals("yaml")));
    }
}
