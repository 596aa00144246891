package onrecord.data;

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
     * A download.
     *
     * @param name its name
     * @param title what is in it
     * @param format the ending of its files
     * @param mediaType its media type
     * @param columns its columns; none where it is no table
     * @param paths its files, relative to the package
     */
    public record Resource(
            String name, String title, String format, String mediaType, List<String> columns, List<String> paths) {
        /** Copies the lists. */
        public Resource {
            columns = List.copyOf(columns);
            paths = List.copyOf(paths);
        }
    }

    /**
     * Returns {@code datapackage.json}.
     *
     * @param title the archive's title
     */
    public static byte[] of(String title, List<Resource> resources) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "data-package");
        all.put("name", "onrecord-archive");
        all.put("title", title);
        all.put("resources", resources.stream().map(DataPackage::resource).toList());
        return Json.bytes(all);
    }

    private static Map<String, Object> resource(Resource resource) {
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean table = !resource.columns().isEmpty();
        tree.put("profile", table ? "tabular-data-resource" : "data-resource");
        tree.put("name", resource.name());
        tree.put("title", resource.title());
        tree.put("path", resource.paths().size() == 1 ? resource.paths().get(0) : resource.paths());
        tree.put("format", resource.format());
        tree.put("mediatype", resource.mediaType());
        tree.put("encoding", "utf-8");
        if (table) {
            tree.put(
                    "schema",
                    Map.of(
                            "fields",
                            resource.columns().stream().map(DataPackage::field).toList()));
        }
        return tree;
    }

    private static Map<String, Object> field(String column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column);
        field.put("type", NUMBERS.contains(column) ? "integer" : "string");
        return field;
    }
}
