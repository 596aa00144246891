package onrecord.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.bench.Families.Family;
import onrecord.build.OnRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story takes no more steps to read and to search than its length, whatever it repeats. {@link GrowthBench} takes the time
 * of the same families at larger sizes.
 */
class GrowthIT {
    private static final int SMALL = 16 << 10;
    private static final int TIMES = 4;
    private static final int LARGE = 256 << 10;
    private static final double MOST = 1.15;

    @TempDir
    Path folder;

    private long steps(Method extract, Family family, int size) throws IOException, ReflectiveOperationException {
        boolean car = family.ending().equals("yaml");
        Path file = folder.resolve("story." + (car ? "txt" : family.ending()));
        Path beside = folder.resolve("story.txt.yaml");
        String text = family.text(size);
        Files.writeString(file, car ? "Pier opens\nThe pier opened on Monday, Ada Kell said.\n" : text);
        if (car) {
            Files.writeString(beside, text);
        }
        Stepped.taken();
        extract.invoke(null, file);
        Files.deleteIfExists(beside);
        return Stepped.taken();
    }

    private double exponent(Method extract, Family family, int size) throws IOException, ReflectiveOperationException {
        double growth = (double) steps(extract, family, TIMES * size) / steps(extract, family, size);
        return Math.log(growth) / Math.log(TIMES);
    }

    @Test
    void a_story_of_any_family_takes_steps_as_its_length() throws IOException, ReflectiveOperationException {
        Method extract = new Stepped().loadClass(OnRecord.class.getName()).getMethod("extract", Path.class);
        List<String> wrong = new ArrayList<>();
        List<Family> families = Families.all();
        assertTrue(families.size() > 40);
        // what is done once, as loading classes and their lists
        steps(extract, families.get(0), SMALL);
        for (Family family : families) {
            int size = SMALL;
            double exponent = exponent(extract, family, size);
            // what is looked at up to a bound grows up to it, and no farther
            while (exponent > MOST && size < LARGE) {
                size *= TIMES;
                exponent = exponent(extract, family, size);
            }
            if (exponent > MOST) {
                wrong.add(String.format(Locale.ROOT, "%s %s: %.2f", family.ending(), family.name(), exponent));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
