package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import onrecord.model.Block;
import onrecord.spec.Spec;
import onrecord.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MhtmlTest {
    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "windows-31j", "GB18030", "KOI8-R", "UTF-16LE");

    static List<Spec.Example> examples() {
        return Spec.examples("mhtml.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_page_is_as_drawn(Spec.Example example) {
        assertEquals(example.expected(), Drafts.drawn(new Mhtml(), example.input() + "\n"), example.place());
    }

    @RepeatedTest(200)
    void an_encoded_page_reads_as_the_page_and_leads_back_to_its_codes(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        String page = page(random, charset);
        boolean printable = random.nextBoolean();
        String body = printable ? quotedPrintable(page.getBytes(charset), random) : base64(page.getBytes(charset));
        String file = "Content-Type: text/html; charset=" + charset.name() + "\nContent-Transfer-Encoding: "
                + (printable ? "quoted-printable" : "base64") + "\n\n" + body;
        Format.Draft draft = draft(new Mhtml(), file);
        Format.Draft plain = draft(new Html(), page);
        assertEquals(plain.text(), draft.text());
        assertEquals(plain.blocks(), draft.blocks());
        for (Block block : draft.blocks()) {
            int before = 0;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                Span place = draft.offsets().toFile(new Span(i, i + 1));
                assertTrue(place.start() >= before && place.end() <= file.length() && !place.isEmpty(), file);
                before = place.start();
                String code = place.of(file);
                assertTrue(
                        !printable
                                || code.length() > 1
                                || code.charAt(0) == draft.text().charAt(i)
                                || Character.isWhitespace(draft.text().charAt(i)),
                        file);
            }
        }
    }

    private static Format.Draft draft(Format format, String file) {
        return format.read(file, Optional.empty(), new Problems("page", file))
                .get(0)
                .draft();
    }

    private static String page(Random random, Charset charset) {
        String[] pieces = {
            "Ada ", "quay = wall ", "é", "“no” ", "Мост ", "橋", "&amp;", "<b>x</b>", "😀 ", ".\n", "a<br>b", "=3D"
        };
        StringBuilder page = new StringBuilder("<h1>Pier</h1><p>");
        for (int i = 0; i < 40; i++) {
            String piece = pieces[random.nextInt(pieces.length)];
            page.append(charset.newEncoder().canEncode(piece) ? piece : "x");
        }
        return page.append("</p>").toString();
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static String quotedPrintable(byte[] bytes, Random random) {
        StringBuilder code = new StringBuilder();
        for (byte one : bytes) {
            boolean plain = one > ' ' && one < 0x7f && one != '=' || one == ' ' && random.nextBoolean();
            code.append(plain ? Character.toString(one) : String.format("=%02X", one));
            if (random.nextInt(30) == 0) {
                code.append(random.nextBoolean() ? "=\r\n" : "= \n");
            }
        }
        return new String(code.toString().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    }
}
