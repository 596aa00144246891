package onrecord.search;

/**
 * A script that tells the page which places have which words.
 *
 * @param drawer the drawer that it is made of
 * @param from its first word; empty for the very first script
 * @param start where its entries begin in the drawer
 * @param end where they end
 * @param inputs stands for all that is told
 */
public record WordShard(String drawer, String from, int start, int end, long inputs) {
    /** Returns its path below the folder of the index: {@code words-harbour.js}. */
    public String path() {
        StringBuilder out = new StringBuilder("words");
        if (!from.isEmpty()) {
            out.append('-');
        }
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else {
                String hex = Integer.toHexString(c);
                out.append('_').append("0".repeat(4 - hex.length())).append(hex);
            }
        }
        return out.append(".js").toString();
    }
}
