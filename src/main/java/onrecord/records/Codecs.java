package onrecord.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.records.Components.Component;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Codec} of any type that records are made of: records, sealed interfaces of them, enums, text, numbers,
 * truth values, and optionals and lists of these. What it makes knows the components of each record and the places of
 * constants and permitted classes by their order, so its bytes are for the same program alone. For one thread.
 */
public final class Codecs {
    private final Map<Type, Codec<?>> known = new HashMap<>();

    /** Creates one that knows text, numbers and truth values. */
    public Codecs() {
        with(String.class, Codec.of(ByteWriter::text, ByteReader::text));
        with(int.class, Codec.of((out, value) -> out.number(value & 0xffffffffL), ByteReader::number));
        with(long.class, Codec.of(ByteWriter::number, ByteReader::longNumber));
        with(boolean.class, Codec.of(ByteWriter::flag, ByteReader::flag));
    }

    /** Uses a codec for a type, in whatever is made from now on. */
    public <T> Codecs with(Class<T> type, Codec<T> codec) {
        known.put(type, codec);
        return this;
    }

    /**
     * Returns the codec of a type.
     *
     * @throws IllegalArgumentException if it, or something that it holds, is none of those that can be written
     */
    @SuppressWarnings("unchecked")
    public <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) codec(type);
    }

    @SuppressWarnings("unchecked")
    private Codec<Object> codec(Type type) {
        Codec<?> codec = known.get(type);
        if (codec == null) {
            // a type may hold values of its own type
            Later itself = new Later();
            known.put(type, itself);
            codec = make(type);
            itself.codec = (Codec<Object>) codec;
            known.put(type, codec);
        }
        return (Codec<Object>) codec;
    }

    private Codec<?> make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(codec(generic.getActualTypeArguments()[0]));
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return optional(codec(generic.getActualTypeArguments()[0]));
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return constant((Enum<?>[]) plain.getEnumConstants());
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            return record(Components.of(plain));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            return choice(plain.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("no codec for " + type.getTypeName());
    }

    private static Codec<List<Object>> list(Codec<Object> codec) {
        return new Codec<>() {
            @Override
            public void write(ByteWriter out, List<Object> values) {
                int count = values.size();
                out.number(count);
                for (int i = 0; i < count; i++) {
                    codec.write(out, values.get(i));
                }
            }

            @Override
            public List<Object> read(ByteReader in) {
                int count = in.number();
                if (count < 2) {
                    return count == 0 ? List.of() : List.of(codec.read(in));
                }
                Object[] values = new Object[count];
                for (int i = 0; i < count; i++) {
                    values[i] = codec.read(in);
                }
                // what is immutable already is not copied again by the record that takes it
                return List.of(values);
            }
        };
    }

    private static Codec<Optional<Object>> optional(Codec<Object> codec) {
        return new Codec<>() {
            @Override
            public void write(ByteWriter out, Optional<Object> value) {
                out.flag(value.isPresent());
                if (value.isPresent()) {
                    codec.write(out, value.get());
                }
            }

            @Override
            public Optional<Object> read(ByteReader in) {
                return in.flag() ? Optional.of(codec.read(in)) : Optional.empty();
            }
        };
    }

    private static Codec<Enum<?>> constant(Enum<?>[] constants) {
        return new Codec<>() {
            @Override
            public void write(ByteWriter out, Enum<?> value) {
                out.number(value.ordinal());
            }

            @Override
            public Enum<?> read(ByteReader in) {
                return constants[in.number()];
            }
        };
    }

    private Codec<Object> choice(Class<?>[] types) {
        List<Class<?>> places = List.of(types);
        List<Codec<Object>> codecs = places.stream().map(this::codec).toList();
        return Codec.of(
                (out, value) -> {
                    int place = places.indexOf(value.getClass());
                    out.number(place);
                    codecs.get(place).write(out, value);
                },
                in -> codecs.get(in.number()).read(in));
    }

    private Codec<Object> record(Components components) {
        Component[] all = components.all().toArray(Component[]::new);
        @SuppressWarnings("unchecked")
        Codec<Object>[] codecs = Stream.of(all).map(each -> codec(each.type())).toArray(Codec[]::new);
        return new Codec<>() {
            @Override
            public void write(ByteWriter out, Object value) {
                for (int i = 0; i < all.length; i++) {
                    codecs[i].write(out, all[i].of(value));
                }
            }

            @Override
            public Object read(ByteReader in) {
                Object[] values = new Object[codecs.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = codecs[i].read(in);
                }
                return components.create(values);
            }
        };
    }

    /** Stands for a codec while that is being made. */
    private static final class Later implements Codec<Object> {
        private @Nullable Codec<Object> codec;

        @Override
        public void write(ByteWriter out, Object value) {
            Objects.requireNonNull(codec).write(out, value);
        }

        @Override
        public Object read(ByteReader in) {
            return Objects.requireNonNull(codec).read(in);
        }
    }
}
