package onrecord.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Describes the downloads of a site as a Frictionless Data Package (specification version 1): a table that lies in
 * several files is one resource with several paths, and programs that know the format read it as one.
 */
public final class DataPackage {
    private static final Set<String> NUMBERS = Set.of("start", "end");

    private DataPackage() {}

    /**
     * Returns {@code datapackage.json}.
     *
     * @param title the archive's title
     * @param quotes paths of the tables of quotations, relative to the file
     * @param events paths of the tables of events
     * @param people paths of the files that say who speaks
     */
    public static byte[] of(String title, List<String> quotes, List<String> events, List<String> people) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "data-package");
        all.put("name", "onrecord-archive");
        all.put("title", title);
        List<Object> resources = new ArrayList<>();
        resources.add(table("quotes", "Everything that somebody is reported to have said", quotes, Tables.QUOTES));
        resources.add(table("events", "Everything that is reported to have happened", events, Tables.EVENTS));
        resources.add(resource("data-resource", "people", "Who speaks, and in which articles", "json", people));
        all.put("resources", resources);
        return Json.bytes(all);
    }

    private static Map<String, Object> table(String name, String title, List<String> paths, List<String> columns) {
        Map<String, Object> table = resource("tabular-data-resource", name, title, "csv", paths);
        List<Object> fields = new ArrayList<>();
        for (String column : columns) {
            fields.add(field(column));
        }
        table.put("schema", Map.of("fields", fields));
        return table;
    }

    private static Map<String, Object> field(String column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column);
        field.put("type", NUMBERS.contains(column) ? "integer" : "string");
        return field;
    }

    private static Map<String, Object> resource(
            String profile, String name, String title, String format, List<String> paths) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", profile);
        resource.put("name", name);
        resource.put("title", title);
        resource.put("path", paths.size() == 1 ? paths.get(0) : paths);
        resource.put("format", format);
        resource.put("mediatype", format.equals("csv") ? "text/csv" : "application/json");
        resource.put("encoding", "utf-8");
        return resource;
    }
}
