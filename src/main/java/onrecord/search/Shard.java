package onrecord.search;

/**
 * A script that hands a part of the index to the search page.
 *
 * @param name its file name
 * @param bytes the script
 */
public record Shard(String name, byte[] bytes) {}
