package onrecord.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the names of charsets mean on the web, which is not always what they say. */
final class Charsets {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Names that stand for a larger charset or that Java calls otherwise, in lower case; from the WHATWG's encoding standard. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("x-cp1252", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("x-cp1250", "windows-1250"),
            Map.entry("x-cp1251", "windows-1251"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("x-euc-jp", "EUC-JP"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("cn-big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));

    private Charsets() {}

    /** Returns the charset that a page means by {@code name}; empty where there is none of that name. */
    static Optional<Charset> onTheWeb(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(lower, lower)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
