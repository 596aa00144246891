package onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import onrecord.records.Samples;
import onrecord.site.view.Frame;
import org.junit.jupiter.api.Test;

/** A template sees every component of every view. */
class ViewFieldsTest {
    @Test
    void every_view_gives_each_of_its_components_by_name() throws ReflectiveOperationException {
        Samples samples = new Samples(3);
        int views = 0;
        for (JavaClass each : new ClassFileImporter().importPackages(Frame.class.getPackageName())) {
            Class<?> type = each.reflect();
            if (type.isRecord()) {
                Record view = (Record) samples.of(type);
                for (RecordComponent component : type.getRecordComponents()) {
                    assertEquals(
                            component.getAccessor().invoke(view),
                            ViewFields.field(view, component.getName()),
                            type + "." + component.getName());
                }
                views++;
            }
        }
        assertTrue(views > 20, "so few views: " + views);
    }
}
