package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is written piece by piece is what the JDK makes of it in one. */
class Utf8WriterTest {
    private static final String CHARS = "ab c?<>&\"'\u00e9\u0141“\u2028\ufffd\ud83d\ude00";

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARS.charAt(random.nextInt(CHARS.length())));
        }
        return text.toString();
    }

    @RepeatedTest(100)
    void writesAsTheJdkDoes(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        Utf8Writer out = new Utf8Writer();
        for (int page = 0; page < 20; page++) {
            StringBuilder expected = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                String text = text(random);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        out.write(text);
                        expected.append(text);
                    }
                    case 1 -> {
                        out.escaped(text);
                        expected.append(Renderer.escape(text));
                    }
                    case 2 -> {
                        out.write('\u0141');
                        expected.append('\u0141');
                    }
                    default -> {
                        out.write("<p>\u00e9".getBytes(StandardCharsets.UTF_8));
                        expected.append("<p>\u00e9");
                    }
                }
            }
            // what ends on half a character is told by what comes next
            out.write('.');
            expected.append('.');
            byte[] bytes = expected.toString().getBytes(StandardCharsets.UTF_8);
            assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(out.take(), StandardCharsets.UTF_8));
        }
    }
}
