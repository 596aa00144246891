package onrecord.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record class. Whatever has to know all that a record says takes it from here: templates, the JSON
 * writer and the store; so a component that is added to a record is written, read and shown by all of them. Each class is
 * looked into once. Immutable, safe for use by many threads.
 */
public final class Components {
    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final List<Component> all;
    private final Constructor<?> constructor;

    /**
     * One component.
     *
     * @param name its name
     * @param type its type as declared, with what stands in angle brackets
     * @param accessor the method that returns it
     */
    public record Component(String name, Type type, Method accessor) {
        /** Returns its value in {@code record}. */
        public Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw failure(e);
            }
        }
    }

    private Components(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("no record: " + type);
        }
        for (RecordComponent each : components) {
            Method accessor = each.getAccessor();
            // records need not be public
            accessor.setAccessible(true);
            byName.put(each.getName(), new Component(each.getName(), each.getGenericType(), accessor));
        }
        this.all = List.copyOf(byName.values());
        this.constructor = constructor(type, components);
        constructor.setAccessible(true);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the components of a record class.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Components of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Returns all of them, in the order in which they are declared. */
    public List<Component> all() {
        return all;
    }

    /**
     * Returns one.
     *
     * @throws NoSuchElementException if there is none of this name; the message lists those there are
     */
    public Component named(String name) {
        Component component = byName.get(name);
        if (component == null) {
            throw new NoSuchElementException("there is no field \u201c" + name + "\u201d in " + type.getSimpleName()
                    + ", only " + String.join(", ", byName.keySet()));
        }
        return component;
    }

    /**
     * Creates a record, as its canonical constructor does.
     *
     * @param values the values of all components, in their order
     */
    public Object create(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException && e.getCause() instanceof RuntimeException own
                ? own
                : new IllegalStateException(e);
    }
}
