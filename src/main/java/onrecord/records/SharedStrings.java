package onrecord.records;

import org.jspecify.annotations.Nullable;

/**
 * Strings of which there is to be one in memory however often they come, looked up by their bytes: most of what is read
 * is here already, and is not made again. Safe for use by many threads: whoever misses a string looks again alone.
 */
public final class SharedStrings {
    private static final int LEAST = 1024;

    // A thread may see a place still free that another has filled, never half a string: the fields of strings are
    // final.
    private volatile @Nullable String[] table = new String[LEAST];
    private int size;

    /** Returns the string of Latin-1 that {@code length} bytes from {@code start} are. */
    String latin(byte[] bytes, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + (bytes[i] & 0xff);
        }
        @Nullable String[] now = table;
        int mask = now.length - 1;
        int place = place(hash, mask);
        @Nullable String known = now[place];
        while (known != null) {
            if (known.hashCode() == hash && isLatin(known, bytes, start, length)) {
                return known;
            }
            place = place + 1 & mask;
            known = now[place];
        }
        return add(ByteReader.latin(bytes, start, length));
    }

    /** Returns the string that is the same as {@code value}. */
    String of(String value) {
        @Nullable String[] now = table;
        int mask = now.length - 1;
        int place = place(value.hashCode(), mask);
        @Nullable String known = now[place];
        while (known != null) {
            if (known.equals(value)) {
                return known;
            }
            place = place + 1 & mask;
            known = now[place];
        }
        return add(value);
    }

    private static boolean isLatin(String known, byte[] bytes, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != (char) (bytes[start + i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private synchronized String add(String value) {
        if (size * 2 > table.length) {
            @Nullable String[] wider = new String[table.length * 2];
            for (@Nullable String one : table) {
                if (one != null) {
                    wider[free(wider, one)] = one;
                }
            }
            table = wider;
        }
        int place = free(table, value);
        String known = table[place];
        if (known != null) {
            return known;
        }
        table[place] = value;
        size++;
        return value;
    }

    /** Returns where {@code value} is, or is to be. */
    private static int free(@Nullable String[] table, String value) {
        int place = place(value.hashCode(), table.length - 1);
        while (table[place] != null && !table[place].equals(value)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private static int place(int hash, int mask) {
        return (hash ^ hash >>> 15) & mask;
    }
}
