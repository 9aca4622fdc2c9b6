package io.plumbline.methodology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what stands below {@code rules/methodology/} in one language. */
final class MethodologyTables {

    private static final String FOLDER = "methodology/";
    private static final Set<String> KINDS = Set.of("paper", "practice");

    private static final List<String> FILES = Stream.of(
                    "aspects.csv bands.csv beliefs.csv evidence.csv gates.csv groups.csv habits.csv habits.yml levels.csv parameters.csv "
                            + "pillars.csv scorecard.csv scorecard.yml texts.yml waves.csv")
            .flatMap(each -> Stream.of(each.split(" ")))
            .map(FOLDER::concat)
            .toList();

    private final SourceFiles files;
    private final List<Diagnostic> problems;

    MethodologyTables(SourceFiles files, List<Diagnostic> problems) {
        this.files = files;
        this.problems = problems;
    }

    Methodology read() {
        files.below("methodology").stream()
                .filter(each -> !FILES.contains(each) && !each.startsWith(FOLDER + "disciplines/"))
                .filter(each -> !each.startsWith(Languages.FOLDER))
                .forEach(each -> problems.add(new Diagnostic(
                        each,
                        1,
                        0,
                        "nothing reads this file" + Nearest.hint(each, FILES)
                                + "; rename it, or take it out of the folder")));
        Map<String, Belief> beliefs = Methodology.byId(beliefs(), Belief::id);
        Map<String, Aspect> aspects = Methodology.byId(aspects(beliefs.keySet()), Aspect::id);
        Map<String, Group> groups = Methodology.byId(
                rows("groups.csv", "id,name", (row, n) -> new Group(row.required("id"), row.required("name"), n)),
                Group::id);
        Map<String, Pillar> pillars = Methodology.byId(
                rows("pillars.csv", "id,name", (row, n) -> new Pillar(row.required("id"), row.required("name"), n)),
                Pillar::id);
        Texts texts = new TextFile(files, problems).read();
        Map<String, EvidenceKind> kinds = Methodology.byId(
                rows(
                        "evidence.csv",
                        "kind,strength,name",
                        (row, n) ->
                                new EvidenceKind(row.required("kind"), row.whole("strength"), row.required("name"))),
                EvidenceKind::id);
        Alike asked = new Alike();
        DisciplineFiles folder =
                new DisciplineFiles(files, new GuideReader(aspects, kinds, texts.advised(), asked), problems);
        Map<String, Discipline> disciplines = Methodology.byId(folder.read(groups, pillars.keySet()), Discipline::id);
        Map<String, Habit> habits = Methodology.byId(habits(folder.ids()), Habit::id);
        List<Level> levels = levels();
        List<ScorecardItem> scorecard = scorecard(groups.keySet(), habits.keySet());
        Map<String, HabitGuide> habitGuides = YamlFile.read(files, HabitGuideFile.FILE, problems)
                .map(file -> new HabitGuideFile(asked).read(file, habits.keySet()))
                .orElse(Map.of());
        List<ScorecardQuestion> questions = YamlFile.read(files, ScorecardFile.FILE, problems)
                .map(file -> new ScorecardFile(scorecard, levels.size(), asked).read(file))
                .orElse(List.of());
        asked.report();
        ScaleFiles scales = new ScaleFiles(files, problems);
        return new Methodology(
                disciplines,
                aspects,
                habits,
                beliefs,
                groups,
                pillars,
                kinds,
                levels,
                scales.bands(),
                scales.gates(aspects.keySet(), levels.size()),
                scales.waves(),
                scorecard,
                habitGuides,
                questions,
                parameters(),
                texts,
                Map.of());
    }

    /** Makes a row of a table into what it stands for. */
    interface Reading<T> {
        T row(Row row, int number);
    }

    private <T> List<T> rows(String name, String columns, Reading<T> reading) {
        List<String> names = List.of(columns.split(","));
        Table table = new Table(files, FOLDER + name, names, problems).unique(names.get(0));
        return rows(table, reading);
    }

    static <T> List<T> rows(Table table, Reading<T> reading) {
        List<T> read = new ArrayList<>();
        for (Row each : table.rows()) {
            read.add(reading.row(each, read.size() + 1));
        }
        return List.copyOf(read);
    }

    Parameters parameters() {
        return new Parameters(rows(
                "parameters.csv",
                "id,value,meaning",
                (row, n) ->
                        new Parameters.Parameter(row.required("id"), row.figure("value"), row.required("meaning"))));
    }

    private List<Belief> beliefs() {
        return rows(
                "beliefs.csv",
                "id,finding,name,statement",
                (row, n) -> new Belief(
                        row.required("id"),
                        row.required("finding"),
                        row.required("name"),
                        row.required("statement"),
                        n));
    }

    private List<Aspect> aspects(Set<String> beliefs) {
        return rows(
                "aspects.csv",
                "id,kind,belief,name,what_it_asks",
                (row, n) -> new Aspect(
                        row.required("id"),
                        row.oneOf("kind", KINDS, "a kind of aspect; expected paper or practice"),
                        row.has("belief") ? row.oneOf("belief", beliefs, "a belief of beliefs.csv") : null,
                        row.required("name"),
                        row.required("what_it_asks"),
                        n));
    }

    private List<Habit> habits(Set<String> disciplines) {
        return rows("habits.csv", "id,name,positive,reverse,primary_disciplines", (row, n) -> {
            Set<String> primary = new LinkedHashSet<>(
                    List.of(row.required("primary_disciplines").split("\\s+")));
            for (String each : primary) {
                if (!disciplines.contains(each)) {
                    row.report(
                            "primary_disciplines",
                            "\"" + each + "\" in the column primary_disciplines is not a discipline"
                                    + Nearest.hint(each, disciplines));
                }
            }
            return new Habit(
                    row.required("id"),
                    row.required("name"),
                    row.required("positive"),
                    row.required("reverse"),
                    primary,
                    n);
        });
    }

    private List<Level> levels() {
        return rows("levels.csv", "level,name,what_you_would_see", (row, n) -> {
            if (row.whole("level") != n - 1) {
                row.report("level", "levels run from 0 upwards without a gap; expected " + (n - 1));
            }
            return new Level(row.whole("level"), row.required("name"), row.required("what_you_would_see"));
        });
    }

    private List<ScorecardItem> scorecard(Set<String> groups, Set<String> habits) {
        Table table = new Table(files, FOLDER + "scorecard.csv", List.of("asks", "id", "carries_ai"), problems)
                .unique("asks", "id");
        return rows(table, (row, n) -> {
            String asks =
                    row.oneOf("asks", Set.of("group", "habit"), "something to ask about; expected group or habit");
            boolean group = asks.equals("group");
            String id =
                    row.oneOf("id", group ? groups : habits, group ? "a group of groups.csv" : "a habit of habits.csv");
            String carries = row.oneOf("carries_ai", Set.of("yes", "no"), "yes or no");
            return new ScorecardItem(asks, id, carries.equals("yes"), n);
        });
    }
}
