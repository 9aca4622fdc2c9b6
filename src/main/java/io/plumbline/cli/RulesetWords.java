package io.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Kept versions and what became of them, in lines for people. */
final class RulesetWords {

    private static final int SHOWN = 12;
    private static final int MOST = 50;

    private RulesetWords() {}

    /** The beginning of a version, enough to tell it from others. */
    static String version(JsonNode of) {
        String whole = of.path("version").asString("");
        return whole.substring(0, Math.min(SHOWN, whole.length()));
    }

    /** One activation, in a line. */
    static String activation(JsonNode each) {
        String owner = text(each, "fileOwner", "");
        String reason = text(each, "reason", "");
        return version(each) + "  " + text(each, "at", "") + "  method " + text(each, "method", "") + "  "
                + text(each, "by", "") + (owner.isEmpty() ? "" : " (" + owner + ")")
                + (reason.isEmpty() ? "" : ": " + reason);
    }

    /** How the version in force stands, and what was not taken. */
    static List<String> standing(JsonNode status) {
        List<String> lines = new ArrayList<>();
        boolean degraded = text(status, "state", "").equals("DEGRADED");
        boolean differs = status.path("folder").path("differs").asBoolean(false);
        lines.add("In force: " + version(status) + ", method " + text(status, "method", "")
                + (degraded ? "; a later change was refused" : "")
                + (differs ? "; the rules folder holds something else" : "") + ".");
        JsonNode candidate = status.path("candidate");
        if (candidate.isObject()) {
            lines.add("Not in force: "
                    + (text(candidate, "state", "").equals("WAITING")
                            ? version(candidate) + " waits for an owner's approval"
                            : "what was refused")
                    + ", from " + text(candidate, "by", "") + " at " + text(candidate, "at", "") + ".");
            List<String> said = new ArrayList<>();
            candidate.path("losses").forEach(each -> said.add(each.asString("")));
            candidate.path("diagnostics").forEach(each -> said.add(diagnostic(each)));
            said.addAll(proof(candidate.path("proof")));
            lines.addAll(list(said));
        }
        if (status.path("proving").asBoolean(false)) {
            lines.add("Examples and scenarios are still being run on what is in force.");
        } else {
            lines.addAll(list(proof(status.path("proof"))));
        }
        return lines;
    }

    /** Something wrong with a file, at its place. */
    static String diagnostic(JsonNode each) {
        int line = each.path("line").asInt(0);
        int column = each.path("column").asInt(0);
        return text(each, "file", "") + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": "
                + text(each, "message", "");
    }

    private static List<String> proof(JsonNode proof) {
        List<String> lines = new ArrayList<>();
        proof.path("failing").forEach(each -> lines.add(diagnostic(each)));
        proof.path("figures")
                .forEach(each -> lines.add(text(each, "example", "") + " " + text(each, "at", "") + ": was "
                        + text(each, "before", "nothing") + ", is " + text(each, "now", "nothing") + ", expected "
                        + text(each, "expected", "nothing")));
        proof.path("unproven").forEach(each -> lines.add(diagnostic(each)));
        return lines;
    }

    private static List<String> list(List<String> lines) {
        List<String> shown = new ArrayList<>(
                lines.stream().limit(MOST).map(each -> "  " + each).toList());
        if (lines.size() > MOST) {
            shown.add("  and " + (lines.size() - MOST) + " more; --format json shows all");
        }
        return shown;
    }

    private static String text(JsonNode of, String name, String otherwise) {
        return of.path(name).isString() ? of.path(name).asString() : otherwise;
    }
}
