package onrecord.output;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a template read the fields of a view and nothing else of it; the accessors are looked up once for each view. */
final class ViewFields extends AbstractExtension implements AttributeResolver {
    private static final ClassValue<Map<String, Method>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> view) {
            Map<String, Method> fields = new LinkedHashMap<>();
            for (RecordComponent field : view.getRecordComponents()) {
                Method accessor = field.getAccessor();
                // else each call would ask who calls
                accessor.setAccessible(true);
                fields.put(field.getName(), accessor);
            }
            return fields;
        }
    };

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    @Override
    public @Nullable ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] arguments,
            ArgumentsNode node,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (!(instance instanceof Record)) {
            return null;
        }
        Map<String, Method> fields = FIELDS.get(instance.getClass());
        Method accessor = fields.get(name);
        if (accessor == null) {
            String message = "there is no field \u201c" + name + "\u201d in "
                    + instance.getClass().getSimpleName() + ", only "
                    + String.join(", ", fields.keySet());
            throw new AttributeNotFoundException(null, message, String.valueOf(name), line, file);
        }
        try {
            return new ResolvedAttribute(accessor.invoke(instance));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
