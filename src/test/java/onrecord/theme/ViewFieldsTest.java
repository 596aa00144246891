package onrecord.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import onrecord.site.view.Link;
import onrecord.site.view.View;
import org.junit.jupiter.api.Test;

/** Views find their fields by name without reflection; here it is held that they find them all, and the right ones. */
class ViewFieldsTest {
    private int made;

    private Object value(Class<?> type) throws ReflectiveOperationException {
        made++;
        if (type == String.class) {
            return "text " + made;
        }
        if (type == int.class) {
            return 1000 + made;
        }
        if (type == boolean.class) {
            return made % 2 == 0;
        }
        return type == List.class ? List.of("member " + made) : view(type);
    }

    private Object view(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(value(component.getType()));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values.toArray());
    }

    @Test
    void every_view_gives_each_of_its_components_by_name() throws ReflectiveOperationException {
        int views = 0;
        for (JavaClass each : new ClassFileImporter().importPackages(View.class.getPackageName())) {
            Class<?> type = each.reflect();
            if (type.isRecord()) {
                View view = (View) view(type);
                for (RecordComponent component : type.getRecordComponents()) {
                    Object expected = component.getAccessor().invoke(view);
                    Object field = view.field(component.getName());
                    if (expected instanceof String) {
                        assertSame(expected, field, type + "." + component.getName());
                    } else {
                        assertEquals(expected, field, type + "." + component.getName());
                    }
                }
                views++;
            }
        }
        assertTrue(views > 20, "so few views: " + views);
    }

    @Test
    void a_field_that_is_not_there_is_told_with_those_that_are() {
        NoSuchElementException e = assertThrows(NoSuchElementException.class, () -> new Link("a", "b").field("url"));
        assertEquals("there is no field \u201curl\u201d in Link, only text, href", e.getMessage());
    }
}
