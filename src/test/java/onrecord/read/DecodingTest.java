package onrecord.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.read.Decoding.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String PAGE = "<html><head><title>x</title>%s</head><body><p>%s</p></body></html>";

    private static Decoding decoded(byte[] bytes) {
        return Decoding.of(bytes, Optional.empty(), false);
    }

    private static Optional<String> decoded(String text, Charset charset, Optional<Charset> given) {
        return Decoding.of(text.getBytes(charset), given, false).text();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @Test
    void bytes_are_decoded_by_mark_then_by_side_car_then_as_utf_8() {
        String text = "“Olá”, said Żeleńska";
        assertEquals(Optional.of(text), decoded(text, StandardCharsets.UTF_8, Optional.empty()));
        for (String marked : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertEquals(
                    Optional.of(text),
                    decoded("\ufeff" + text, Charset.forName(marked), Optional.of(StandardCharsets.US_ASCII)));
        }
        Charset central = Charset.forName("windows-1250");
        assertEquals(
                Optional.of("“Ola”, said Żeleńska"), decoded("“Ola”, said Żeleńska", central, Optional.of(central)));
        assertEquals(Optional.empty(), decoded(text, StandardCharsets.UTF_8, Optional.of(StandardCharsets.US_ASCII)));
        assertEquals(Optional.of("a\ufffdb"), decoded("a\ufffdb", StandardCharsets.UTF_8, Optional.empty()));
    }

    @Test
    void the_first_byte_that_does_not_fit_is_named() {
        byte[] bytes = ("x".repeat(10_000) + "é").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                10_000,
                Decoding.of(bytes, Optional.of(StandardCharsets.US_ASCII), false)
                        .bad());
    }

    @Test
    void windows_1252_loses_no_byte() {
        byte[] all = new byte[255];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i + 1);
        }
        String text = MixedText.ofWindows(all).text();
        assertEquals(255, text.chars().distinct().count());
        assertArrayEquals(
                new char[] {'\u0081', '\u008d', '€'},
                new char[] {text.charAt(0x80), text.charAt(0x8c), text.charAt(0x7f)});
    }

    /** Copy of three towns in each language, and the charsets it comes in. */
    static Stream<Arguments> guessed() {
        return Stream.of(
                        "pl;windows-1250,ISO-8859-2,IBM852;Burmistrz Marn powiedział, że most będzie otwarty w środę, a łódź"
                                + " popłynie później. Żaden z mieszkańców nie sprzeciwił się.",
                        "cs;windows-1250,ISO-8859-2,IBM852;Starostka města Marn řekla, že most bude otevřen ve středu, až"
                                + " skončí dešť. Nikdo z obyvatel přístavu se nebouřil, říká úřad.",
                        "hu;windows-1250,ISO-8859-2;A polgármester szerint a híd szerdán újra megnyílik, és a kikötőből"
                                + " hajók indulnak. A gyűlésen többen is kérdőre vonták őt.",
                        "tr;windows-1254;Belediye başkanı köprünün çarşamba günü açılacağını söyledi. Kıyıda yaşayanlar için"
                                + " yeni bir iskele yapılıyor, diye ekledi.",
                        "lt;windows-1257;Merė pranešė, kad tiltas bus atidarytas trečiadienį. Šio miesto gyventojai prašė, kad"
                                + " būtų pastatyta ir nauja prieplauka žvejų laivams.",
                        "lv;windows-1257;Mēre paziņoja, ka tilts tiks atvērts trešdien. Šīs pilsētas iedzīvotāji lūdza, lai tiktu"
                                + " uzbūvēta jauna piestātne zvejnieku kuģiem, kā sākumā bija solīts.",
                        "ru;windows-1251,KOI8-R,IBM866,ISO-8859-5,x-MacCyrillic;Мэр Марна Ада Келл заявила во вторник, что мост"
                                + " снова открыт. Жители города ждали этого два года.",
                        "uk;windows-1251,KOI8-U;Мерка Марна Ада Келл заявила у вівторок, що міст знову відкрито. Жителі міста"
                                + " чекали на це два роки, їхні човни стояли.",
                        "bg;windows-1251,ISO-8859-5;Кметът на Марн Ада Кел заяви във вторник, че мостът отново е отворен."
                                + " Жителите на града чакаха това две години.",
                        "el;windows-1253,ISO-8859-7;Η δήμαρχος του Μαρν δήλωσε την Τρίτη ότι η γέφυρα άνοιξε ξανά. Οι κάτοικοι"
                                + " της πόλης το περίμεναν δύο χρόνια.",
                        "he;windows-1255;ראש העיר של מארן אמרה ביום שלישי כי הגשר נפתח שוב. תושבי העיר חיכו לכך שנתיים.",
                        "ar;windows-1256,ISO-8859-6;قالت رئيسة بلدية مارن يوم الثلاثاء إن الجسر فتح من جديد. انتظر سكان المدينة"
                                + " ذلك منذ عامين.",
                        "th;x-windows-874;นายกเทศมนตรีเมืองมาร์นกล่าวเมื่อวันอังคารว่าสะพานเปิดอีกครั้งแล้ว ชาวเมืองรอคอยมาสองปี",
                        "ja;windows-31j,EUC-JP,ISO-2022-JP;マルン市のケル市長は火曜日、橋が再び開通したと述べた。住民は二年間これを待って" + "いたという。",
                        "ko;x-windows-949;마른시의 켈 시장은 화요일 다리가 다시 열렸다고 말했다. 주민들은 이 년 동안 그것을 기다려 왔다.",
                        "zh-Hans;GB18030;马恩市市长凯尔星期二说，大桥已经重新开放。居民们等了两年的时间，这是他们的要求。",
                        "zh-Hant;Big5;馬恩市市長凱爾星期二說，大橋已經重新開放。居民們等了兩年的時間，這是他們的要求。",
                        "es;x-MacRoman,IBM850;La alcaldesa de Marn dijo el miércoles que el puente se abrirá mañana. “Ningún niño"
                                + " más cruzará el río así”, añadió Núñez después de la reunión.",
                        "fr;x-MacRoman,IBM850;La maire de Marn a déclaré mercredi que le pont était à nouveau ouvert. Les habitants"
                                + " l'avaient réclamé près de la forêt, où l'été s'achève déjà.",
                        "de;x-MacRoman,IBM850;Die Bürgermeisterin erklärte am Mittwoch, die Brücke sei wieder geöffnet. Für die"
                                + " Händler an der Straße wäre es höchste Zeit, sagten Anwohner über dem Fluß.",
                        "en;x-MacRoman;“It’s open again and so are we,” Kell said. “We won’t close it, and the town’s boats aren’t"
                                + " late,” she told reporters who hadn’t asked.")
                .map(line -> line.split(";"))
                .flatMap(fields ->
                        Stream.of(fields[1].split(",")).map(charset -> Arguments.of(fields[0], charset, fields[2])));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("guessed")
    void a_charset_is_guessed_by_its_letters(String language, String charset, String text) {
        // DOS has no curly quotation marks
        String copy = charset.startsWith("IBM") ? text.replaceAll("[“”]", "\"") : text;
        Decoding decoding = decoded(bytes("MARN (NVA) - " + copy + "\n", charset));
        assertEquals("MARN (NVA) - " + copy + "\n", decoding.text().orElseThrow());
        assertEquals(Basis.GUESSED, decoding.basis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Bürgermeister von Marn kam erst am Abend.",
                "Le maire de Marn est arrivé tard, dit-on.",
                "El alcalde de Marn llegó tarde ayer.",
                "Il sindaco di Marn è arrivato tardi.",
                "De burgemeester van Marn kwam met twee coördinatoren en één tolk.",
                "“It is open again,” Mayor Ada Kell said – and it didn’t close.",
                "Kell’s café",
                "I‘m late",
                "The Marn–Orlo line cost £3m (€4m) at 10 °C, ½ of it paid by José Núñez.",
                "A presidente da câmara de Marn não respondeu às perguntas, disse João.",
                "Borgmesteren på Ærø sagde, at broen åbner igen på lørdag.",
                "Bæjarstjórinn sagði að brúin yrði opnuð aftur á þriðjudag.",
                "Pormestari sanoi tänään, että silta on jälleen auki.",
                "« Il est tard », dit-elle ; ÉTÉ À LA PLAGE, NOËL EN FORÊT."
            })
    void plain_windows_1252_stays(String text) {
        Decoding decoding = decoded(bytes(text, "windows-1252"));
        assertEquals(text, decoding.text().orElseThrow());
        assertEquals(Charsets.WINDOWS_1252, decoding.charset());
        assertEquals(Basis.LAST, decoding.basis());
        assertEquals(Mixture.NONE, decoding.mixed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wide_charsets_show_in_their_zeros(String charset) {
        for (String text : List.of(
                "The bridge of Marn opened.\n",
                "Мост в Марне открыт.\nЖители рады.\n",
                "大桥已经重新开放。\n居民们等了两年。\n",
                "“A”")) {
            Decoding decoding = decoded(bytes(text, charset));
            assertEquals(text, decoding.text().orElseThrow());
            assertEquals(Basis.GUESSED, decoding.basis());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A bri\0dge of Marn opened\0.\n", "\0\0\0\0", "Marn voted, Orlo\0did not"})
    void text_with_zeros_in_it_is_not_wide(String text) {
        assertEquals(text, decoded(text.getBytes(StandardCharsets.UTF_8)).text().orElseThrow());
    }

    @Test
    void escapes_of_a_terminal_are_not_japanese() {
        String text = "\u001b[1mMarn\u001b[0m opens \u001b$";
        assertEquals(text, decoded(text.getBytes(StandardCharsets.UTF_8)).text().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=windows-1251>, windows-1251, Мост",
        "<meta charset=\"shift_jis\">, windows-31j, 橋は閉鎖①",
        "'<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=gb2312\">', GB18030, 桥梁关闭",
        "<meta charset=euc-kr>, x-windows-949, 다리 똠",
        "<meta charset=big5>, Big5-HKSCS, 橋樑關閉",
        "<meta charset=iso-8859-1>, windows-1252, “café”",
        "<meta charset=ISO-8859-9>, windows-1254, “şı”",
        "<meta charset=koi8-r>, KOI8-R, Мост",
        "<meta charset=iso-8859-15>, ISO-8859-15, 3 €",
        "<!-- <meta charset=koi8-r> --><meta charset=windows-1250>, windows-1250, ř"
    })
    void a_page_says_its_charset(String meta, String charset, String text) {
        String page = String.format(PAGE, meta, text);
        Decoding decoding = Decoding.of(bytes(page, charset), Optional.empty(), true);
        assertEquals(page, decoding.text().orElseThrow());
        assertEquals(charset, decoding.charset().name());
        assertEquals(Basis.DECLARED, decoding.basis());
    }

    @Test
    void an_xml_declaration_counts_before_the_page() {
        String page =
                "<?xml version='1.0' encoding='windows-1250'?>\n" + String.format(PAGE, "<meta charset=koi8-r>", "ř");
        assertEquals(
                page,
                Decoding.of(bytes(page, "windows-1250"), Optional.empty(), true)
                        .text()
                        .orElseThrow());
    }

    @Test
    void a_page_that_is_utf_8_is_so_whatever_it_says() {
        String page = String.format(PAGE, "<meta charset=windows-1252>", "“Café”");
        Decoding decoding = Decoding.of(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), true);
        assertEquals(page, decoding.text().orElseThrow());
        assertEquals(Basis.UTF_8, decoding.basis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "utf-16", "no-such", "EUC-JP"})
    void what_a_page_says_wrongly_does_not_count(String said) {
        String page = String.format(PAGE, "<meta charset=" + said + ">", "“Café”, said Ada Kell.");
        Decoding decoding = Decoding.of(bytes(page, "windows-1252"), Optional.empty(), true);
        assertEquals(page, decoding.text().orElseThrow());
        assertEquals(Basis.LAST, decoding.basis());
    }

    @Test
    void copy_that_only_speaks_of_a_charset_declares_none() {
        String text = "The page said <meta charset=koi8-r>, Kell’s café said.";
        assertEquals(text, decoded(bytes(text, "windows-1252")).text().orElseThrow());
    }

    @Test
    void bytes_of_windows_1252_in_utf_8_are_read_one_by_one() {
        for (String end : List.of("a café", "“late”", "\u0081")) {
            byte[] utf8 = "“Żeleńska”, said Núñez — 桥 😀.\n".getBytes(StandardCharsets.UTF_8);
            Decoding decoding =
                    decoded(joined(utf8, bytes(end.replace("\u0081", "x"), "windows-1252"), new byte[] {'\n'}, utf8));
            assertEquals(
                    "“Żeleńska”, said Núñez — 桥 😀.\n" + end.replace("\u0081", "x")
                            + "\n“Żeleńska”, said Núñez — 桥 😀.\n",
                    decoding.text().orElseThrow());
            assertEquals(StandardCharsets.UTF_8, decoding.charset());
            assertEquals(
                    end.chars().filter(c -> c > 0xa0).count(), decoding.mixed().count());
        }
    }

    @Test
    void utf_8_in_windows_1252_is_read_where_it_is_nonsense_otherwise() {
        for (String pasted : List.of("“late”", "a café", "don’t")) {
            String copy = "Où est José, à Orlo ? Né en été, « là-bas », près de la forêt. ";
            Decoding decoding = decoded(joined(bytes(copy, "windows-1252"), pasted.getBytes(StandardCharsets.UTF_8)));
            assertEquals(copy + pasted, decoding.text().orElseThrow());
            assertEquals(Charsets.WINDOWS_1252, decoding.charset());
            assertEquals(
                    copy.length() + pasted.replaceAll("[^\\x00-\\x7f].*", "").length(),
                    decoding.mixed().first().get(0));
        }
    }

    @Test
    void a_mark_of_utf_8_holds_for_the_rest_of_the_file() {
        byte[] bytes = joined("\ufeff“a”\n".getBytes(StandardCharsets.UTF_8), bytes("“café” “b”", "windows-1252"));
        assertEquals("“a”\n“café” “b”", decoded(bytes).text().orElseThrow());
    }
}
