package onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names stand where people look for them. */
class CollationTest {
    @Test
    void accents_case_strokes_and_marks_do_not_part_what_belongs_together() {
        List<String> inOrder = List.of(
                "3rd Fleet",
                "Åberg, Nils",
                "Aberg, Otto",
                "d'Arlen, Mara",
                "Darlen, Nora",
                "Đinh, Tam",
                "Kell, Zoe",
                "Kell Amar, Ada",
                "Kell-Amarin, Ada",
                "Kellner, Ada",
                "Łaska, Ewa",
                "Lasker, Tom",
                "Møller, Ane",
                "Moltke, Bo",
                "O’Dell, Rory",
                "Odell, Sam",
                "Weiß, Ada",
                "Weisser, Ada",
                "Кель, Ада");
        List<String> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(18));
        shuffled.sort(Comparator.comparing(Collation::key));
        assertEquals(inOrder, shuffled);
    }

    @Test
    void what_has_no_letter_has_no_key() {
        assertEquals("", Collation.key("—"));
        assertEquals("ada m kell", Collation.key("Ada M. Kell"));
        assertEquals("kell\u0001ada", Collation.key("KELL, Ada"));
    }
}
