package io.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tables of what must come of operations, and the operations that the description of the API knows. */
final class Expectations {

    private static final Path FOLDER = Path.of("src/test/resources/io/plumbline/web");

    private Expectations() {}

    /** By operation, then by the title of a column. */
    static Map<String, Map<String, String>> table(String file) throws IOException {
        List<List<String>> rows = Files.readAllLines(FOLDER.resolve(file)).stream()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.put(row.get(0), cells);
        }
        return table;
    }

    static JsonNode description(HttpClient client) {
        return HttpClient.json(client.asNobody().get("/v3/api-docs"));
    }

    static List<String> operations(HttpClient client) {
        List<String> operations = new ArrayList<>();
        description(client).get("paths").forEachEntry((path, item) -> item.propertyNames()
                .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }
}
