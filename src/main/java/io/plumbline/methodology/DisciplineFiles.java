package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code methodology/disciplines/*.yml}, one discipline a file. */
final class DisciplineFiles {

    private static final String FOLDER = "methodology/disciplines";
    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "order",
            "group",
            "purpose",
            "prerequisites",
            "ai_foundation",
            "depends_on_it",
            "ai_risk",
            "questions",
            "checks",
            "advice");

    private final SourceFiles files;
    private final GuideReader guides;
    private final Set<String> ids;
    private final List<Diagnostic> problems;

    DisciplineFiles(SourceFiles files, GuideReader guides, List<Diagnostic> problems) {
        this.files = files;
        this.guides = guides;
        this.ids = Stream.concat(files.below(FOLDER).stream(), problems.stream().map(Diagnostic::file))
                .filter(each -> each.startsWith(FOLDER + "/"))
                .map(each -> each.substring(FOLDER.length() + 1).replaceFirst("\\.yml$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.problems = problems;
    }

    /** The ids of all disciplines, by their files' names, so that one unreadable file is one mistake. */
    Set<String> ids() {
        return ids;
    }

    private record Draft(YamlMap file, String id, int groupOrder, int order, List<String> prerequisites) {}

    List<Discipline> read(Map<String, Group> groups, Set<String> pillars) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (String path : files.below(FOLDER)) {
            YamlFile.read(files, path, problems).ifPresent(file -> draft(path, file, groups, drafts));
        }
        if (drafts.isEmpty()) {
            problems.add(new Diagnostic(FOLDER, 0, 0, "there is no discipline; expected one .yml file for each"));
        }
        Map<String, Set<String>> neededBy = neededBy(drafts);
        List<Draft> inOrder = drafts.values().stream()
                .sorted(Comparator.comparingInt(Draft::groupOrder)
                        .thenComparingInt(Draft::order)
                        .thenComparing(Draft::id))
                .toList();
        List<Discipline> disciplines = new ArrayList<>();
        for (Draft each : inOrder) {
            disciplines.add(discipline(each, disciplines.size() + 1, pillars, neededBy.get(each.id())));
        }
        return disciplines;
    }

    private void draft(String path, YamlMap file, Map<String, Group> groups, Map<String, Draft> drafts) {
        file.only(KEYS);
        String id = file.text("id");
        if (!path.equals(FOLDER + "/" + id + ".yml")) {
            file.report(
                    "id",
                    "the id \"" + id + "\" and the file name differ; the file of this discipline must be " + FOLDER
                            + "/" + id + ".yml");
        }
        Group group = groups.get(file.text("group"));
        if (group == null && !groups.isEmpty()) {
            file.report(
                    "group",
                    "\"" + file.text("group") + "\" is not a group of groups.csv"
                            + Nearest.hint(file.text("group"), groups.keySet()));
        }
        drafts.put(
                id, new Draft(file, id, group == null ? 0 : group.order(), order(file), file.texts("prerequisites")));
    }

    private static int order(YamlMap file) {
        String found = file.text("order");
        if (found.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(found);
        }
        file.report("order", "\"" + found + "\" is not a place within the group; expected a whole number from 1");
        return 0;
    }

    private Map<String, Set<String>> neededBy(Map<String, Draft> drafts) {
        Map<String, Set<String>> neededBy = new LinkedHashMap<>();
        drafts.keySet().forEach(each -> neededBy.put(each, new LinkedHashSet<>()));
        for (Draft each : drafts.values()) {
            for (String needed : each.prerequisites()) {
                if (!ids.contains(needed)) {
                    each.file()
                            .report(
                                    "prerequisites",
                                    needed,
                                    "\"" + needed + "\" is not a discipline" + Nearest.hint(needed, ids));
                }
            }
            climb(each.id(), each.id(), drafts, neededBy);
            if (neededBy.get(each.id()).contains(each.id())) {
                each.file().report("prerequisites", "\"" + each.id() + "\" needs itself through its prerequisites");
            }
        }
        return neededBy;
    }

    private void climb(String from, String at, Map<String, Draft> drafts, Map<String, Set<String>> neededBy) {
        for (String needed : drafts.get(at).prerequisites()) {
            if (drafts.containsKey(needed) && neededBy.get(needed).add(from)) {
                climb(from, needed, drafts, neededBy);
            }
        }
    }

    private Discipline discipline(Draft draft, int order, Set<String> pillars, Set<String> neededBy) {
        YamlMap file = draft.file();
        String foundation = file.optional("ai_foundation");
        if (foundation != null && !pillars.isEmpty() && !pillars.contains(foundation)) {
            file.report(
                    "ai_foundation",
                    "\"" + foundation + "\" is not a pillar of pillars.csv" + Nearest.hint(foundation, pillars));
        }
        return new Discipline(
                draft.id(),
                file.text("name"),
                file.text("group"),
                order,
                file.text("purpose"),
                draft.prerequisites(),
                foundation,
                guides.guide(file, foundation),
                guides.advice(file),
                Set.copyOf(neededBy));
    }
}
