package onrecord.site.view;

import java.lang.reflect.RecordComponent;
import java.util.NoSuchElementException;
import java.util.StringJoiner;

/**
 * A record that a template can see. A page asks for hundreds of fields, and a build makes tens of thousands of pages: so
 * each view finds its fields by name itself, without reflection. A test holds fields and components together.
 */
public interface View {
    /**
     * Returns a field.
     *
     * @throws NoSuchElementException if there is none of this name; the message lists those there are
     */
    Object field(String name);

    /** Says that {@code view} has no such field. */
    static Object none(Record view, String name) {
        StringJoiner names = new StringJoiner(", ");
        for (RecordComponent field : view.getClass().getRecordComponents()) {
            names.add(field.getName());
        }
        throw new NoSuchElementException("there is no field \u201c" + name + "\u201d in "
                + view.getClass().getSimpleName() + ", only " + names);
    }
}
