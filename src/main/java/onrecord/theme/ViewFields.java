package onrecord.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.List;
import java.util.NoSuchElementException;
import onrecord.records.Components;
import org.jspecify.annotations.Nullable;

/** Lets a template read the components of a view and nothing else of it. */
final class ViewFields extends AbstractExtension implements AttributeResolver {
    /**
     * Returns a field.
     *
     * @throws NoSuchElementException if there is none of this name; the message lists those there are
     */
    static Object field(Record view, String name) {
        return Components.of(view.getClass()).named(name).of(view);
    }

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
        if (!(instance instanceof Record view)) {
            return null;
        }
        try {
            return new ResolvedAttribute(field(view, name.toString()));
        } catch (NoSuchElementException e) {
            throw new AttributeNotFoundException(null, e.getMessage(), name.toString(), line, file);
        }
    }
}
