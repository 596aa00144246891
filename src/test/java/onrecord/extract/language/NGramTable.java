package onrecord.extract.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the table of n-grams anew: {@code NGramTable FOLDER > src/main/resources/onrecord/extract/language/n-grams.txt}, of a
 * folder with the Universal Declaration of Human Rights in plain text, a file for each language, called by the codes of the Unicode
 * Consortium's “UDHR in Unicode”, as NLTK's package {@code udhr2} has them.
 */
public final class NGramTable {
    private static final int EACH = 300;

    /** Files by the tag of their language. */
    private static final String FILES =
            "af=afr ar=arb az=azj_latn be=bel bg=bul ca=cat cs=ces cy=cym da=dan de=deu en=eng"
                    + " eo=epo es=spa et=est eu=eus fa=pes_1 fi=fin fr=fra ga=gle gl=glg ha=hau_NG hi=hin hr=hrv hu=hun id=ind is=isl"
                    + " it=ita kk=kaz ky=kir lt=lit lv=lav mk=mkd mn=khk mr=mar ms=mly_latn mt=mlt nb=nob ne=nep nl=nld nn=nno pl=pol"
                    + " pt=por_PT,por_BR ro=ron ru=rus sk=slk sl=slv so=som sq=als sr=srp_cyrl sv=swe sw=swh tg=tgk tl=tgl tr=tur"
                    + " ug=uig_arab uk=ukr ur=urd vi=vie";

    private NGramTable() {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        StringBuilder table = new StringBuilder(
                "# Letters, pairs and triples of letters by language, the most frequent first; _ is the edge of a word."
                        + " Counted in the Universal Declaration of Human Rights, which is in the public domain, by NGramTable.\n");
        for (String pair : FILES.split(" ")) {
            int at = pair.indexOf('=');
            List<String> texts = new ArrayList<>();
            for (String file : pair.substring(at + 1).split(",")) {
                texts.add(Files.readString(Path.of(args[0], file + ".txt")));
            }
            table.append(pair, 0, at)
                    .append(' ')
                    .append(line(String.join("\n", texts)))
                    .append('\n');
        }
        System.out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** Returns the most frequent n-grams of a text, parted by blanks. */
    static String line(String text) {
        Map<String, Integer> counts = new HashMap<>();
        NGrams.each(LanguageSample.of(text).letters(), gram -> counts.merge(gram, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(EACH)
                .map(each -> each.getKey().replace(' ', '_'))
                .collect(Collectors.joining(" "));
    }
}
