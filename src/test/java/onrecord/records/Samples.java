package onrecord.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.archive.CopySketch;
import onrecord.text.OffsetMap;

/** Values that nobody thought of, of all types that records are made of: from the same seed the same ones. */
public final class Samples {
    private static final List<String> TEXTS = List.of(
            "", "?", "plain", "na\u00efve", "\u201cSo\u201d", "\ud83d\udcf0", "a \ud83d line", "\ufeff\r\n\u0000");
    private static final int TRIES = 100_000;

    /** Deeper than that there is seldom anything, so that what may hold itself has an end. */
    private static final int DEEP = 4;

    private final Random random;
    private int depth;

    /** Begins with {@code seed}. */
    public Samples(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a value of {@code type}; a record that refuses what it is made of is made of something else. */
    public <T> T of(Class<T> type) {
        @SuppressWarnings("unchecked")
        T value = (T) value(type);
        return value;
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Object> values = new ArrayList<>();
            depth++;
            for (int i = depth < DEEP ? random.nextInt(4) : random.nextInt(8) / 7; i > 0; i--) {
                values.add(value(generic.getActualTypeArguments()[0]));
            }
            depth--;
            return generic.getRawType() == List.class ? values : values.stream().findFirst();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(100);
        } else if (plain == int.class) {
            return random.nextInt(8) == 0 ? random.nextInt() : random.nextInt(42);
        } else if (plain == long.class) {
            return random.nextBoolean() ? random.nextLong() : (long) random.nextInt(1000);
        } else if (plain == boolean.class) {
            return random.nextBoolean();
        } else if (plain == OffsetMap.class) {
            return OffsetMap.of(random.ints(random.nextInt(3), 0, 9)
                    .mapToObj(at -> new int[] {at, at + 2, at * 300})
                    .toArray(int[][]::new));
        } else if (plain == CopySketch.class) {
            return CopySketch.of(
                    random.nextInt(9),
                    random.nextLong(),
                    random.ints(random.nextInt(3)).toArray());
        } else if (plain.isEnum()) {
            return one(plain.getEnumConstants());
        }
        return plain.isSealed() ? value(one(plain.getPermittedSubclasses())) : record(plain);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private Object record(Class<?> type) {
        Components components = Components.of(type);
        for (int i = 0; i < TRIES; i++) {
            Object[] values =
                    components.all().stream().map(each -> value(each.type())).toArray();
            try {
                return components.create(values);
            } catch (IllegalArgumentException refused) {
                // something else, then
            }
        }
        throw new IllegalStateException("nothing pleases " + type);
    }
}
