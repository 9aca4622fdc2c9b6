package io.plumbline.cli;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.ruleset.Program;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A check in the form that editors and code hosts read from analysers: SARIF 2.1.0. */
final class SarifLog {

    private static final String BASE = "RULES";

    private final Check check;
    private final CheckPlaces places;

    SarifLog(Check check, CheckPlaces places) {
        this.check = check;
        this.places = places;
    }

    Map<String, Object> content() {
        return fields(
                "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(fields(
                        "tool",
                        fields("driver", driver()),
                        "columnKind",
                        "utf16CodeUnits",
                        "originalUriBaseIds",
                        fields(BASE, fields("uri", places.base().toUri().toString())),
                        "results",
                        CheckFinding.of(check).stream().map(this::result).toList())));
    }

    private static Map<String, Object> driver() {
        return fields(
                "name",
                "Plumbline",
                "version",
                Program.version(),
                "rules",
                Arrays.stream(CheckFinding.Kind.values())
                        .map(each -> fields(
                                "id",
                                each.id(),
                                "shortDescription",
                                fields("text", each.meaning()),
                                "defaultConfiguration",
                                fields("level", each.level())))
                        .toList());
    }

    private Map<String, Object> result(CheckFinding finding) {
        Diagnostic at = finding.at();
        return fields(
                "ruleId",
                finding.kind().id(),
                "ruleIndex",
                finding.kind().ordinal(),
                "level",
                finding.kind().level(),
                "message",
                fields("text", at.message()),
                "locations",
                List.of(fields("physicalLocation", location(at))));
    }

    private Map<String, Object> location(Diagnostic at) {
        var address = places.address(at.file());
        Map<String, Object> artifact = fields("uri", address.toString());
        if (!address.isAbsolute()) {
            artifact.put("uriBaseId", BASE);
        }
        Map<String, Object> location = fields("artifactLocation", artifact);
        if (at.line() > 0) {
            Map<String, Object> region = fields("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
            location.put("region", region);
        }
        return location;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
