package onrecord.store;

import java.util.List;
import onrecord.files.SeedState;
import onrecord.text.Diagnostic;

/**
 * What is kept of a seed beside its article.
 *
 * @param path the seed, relative to the seeds folder
 * @param item the key of the story in it; empty where it is one story
 * @param id the article's address
 * @param isNamed whether people gave it that address
 * @param stamp its stamp when it was looked at
 * @param digest stands for the bytes it was made of
 * @param content the first digits of the SHA-256 of the file
 * @param version changes whenever anything in the article does
 * @param words stands for the words of the article that can be searched for
 * @param place where the article stands in the index of words
 * @param length number of words in its sentences
 * @param quotes number of quotations in marks
 * @param events number of events
 * @param aliases old addresses that lead to it
 * @param withheld the keys of the stories in the seed that are withheld; empty for all others in it but one
 * @param diagnostics what is wrong with the seed; empty for all stories in it but one
 */
public record CacheEntry(
        String path,
        String item,
        String id,
        boolean isNamed,
        SeedState stamp,
        String digest,
        String content,
        long version,
        long words,
        int place,
        int length,
        int quotes,
        int events,
        List<String> aliases,
        List<String> withheld,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public CacheEntry {
        withheld = List.copyOf(withheld);
        aliases = List.copyOf(aliases);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns what it is kept under. */
    public String key() {
        return item.isEmpty() ? path : path + "#" + item;
    }

    /** Returns the same for a seed that was looked at again. */
    public CacheEntry at(SeedState newStamp) {
        return new CacheEntry(
                path,
                item,
                id,
                isNamed,
                newStamp,
                digest,
                content,
                version,
                words,
                place,
                length,
                quotes,
                events,
                aliases,
                withheld,
                diagnostics);
    }

    /** Returns the same at another address, with other old ones. */
    public CacheEntry at(String address, List<String> otherAliases) {
        return new CacheEntry(
                path,
                item,
                address,
                isNamed,
                stamp,
                digest,
                content,
                version,
                words,
                place,
                length,
                quotes,
                events,
                otherAliases,
                withheld,
                diagnostics);
    }
}
