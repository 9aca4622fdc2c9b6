package io.plumbline.cli;

import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.DisciplineResult;
import io.plumbline.result.Explanation.Because;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How every figure of one discipline came about, down to who said what. */
final class ExplanationReport {

    /** What a discipline's explanation begins with, the first that was concluded. */
    private static final List<String> BEGINNINGS = List.of("Score", "Insufficient", "NotApplicable");

    /** What a reader looks for first in a section. */
    private static final List<String> FIRST = List.of(
            "Target",
            "DisciplineLevel",
            "GapBand",
            "ConfidenceBand",
            "Kind",
            "PriorityBand",
            "Placement",
            "LaterReason");

    /** The sections of METHOD.md, from 1, as headings for what they conclude. */
    private static final List<String> SECTIONS = List.of(
            "What was agreed and checked",
            "What was said",
            "What evidence bounds",
            "Before behaviour",
            "Behaviour and level",
            "Perception gap",
            "Confidence",
            "Priority",
            "Roadmap",
            "AI readiness");

    private final AssessmentResult result;
    private final String discipline;
    private final Page page;
    private final Chain chain;

    ExplanationReport(AssessmentResult result, Methodology methodology, String discipline, Page page) {
        this.result = result;
        this.discipline = discipline;
        this.page = page;
        this.chain = new Chain(result.explanation(), new FactWording(new Wording(methodology), discipline), discipline);
    }

    void print() {
        head();
        Set<String> left = new LinkedHashSet<>(chain.about());
        BEGINNINGS.stream()
                .map(each -> each + "/" + discipline)
                .filter(left::contains)
                .findFirst()
                .ifPresent(this::first);
        Map<Integer, List<String>> sections =
                left.stream().collect(Collectors.groupingBy(chain::section, TreeMap::new, Collectors.toList()));
        sections.forEach(this::section);
        page.gap().rule("=").line(Report.stamp(result.ruleset()));
    }

    private void head() {
        DisciplineResult shown = result.disciplines().stream()
                .filter(each -> each.discipline().equals(discipline))
                .findFirst()
                .orElseThrow();
        page.line(shown.name() + ": how its figures came about")
                .line(result.organisation() + ", assessed on " + result.assessedOn())
                .rule("=");
        page.told("", figures(shown)).gap();
        page.told(
                "",
                "Read downwards: what was concluded; the rule that concluded it, with its file and line, its section"
                        + " of METHOD.md and the parameters it names; and, indented, what it rests on.");
    }

    private String figures(DisciplineResult shown) {
        if (shown.score() == null) {
            return shown.statusText();
        }
        String gap = shown.gap().value() == null
                ? "no gap computable"
                : "gap " + Wording.signed(shown.gap().value()) + " "
                        + shown.gap().band();
        String next = result.recommendations().stream()
                .filter(each -> discipline.equals(each.discipline()))
                .map(each -> "; " + Wording.spoken(each.kind())
                        + (each.priority() == null ? "" : ", priority " + each.priority() + " " + each.band())
                        + (each.wave() == null ? "" : ", wave " + each.wave()))
                .collect(Collectors.joining());
        return "Score " + shown.score() + ", level " + shown.level() + " " + shown.levelName() + ", target "
                + shown.target() + "; " + gap + "; confidence "
                + shown.confidence().value() + " "
                + shown.confidence().band() + next + ".";
    }

    private void first(String id) {
        page.section(FactWording.type(id).equals("Score") ? "The score" : "Why there is no score", "");
        chain.follow(id).print(page);
    }

    private void section(int number, List<String> ids) {
        Set<String> used = ids.stream()
                .map(chain::because)
                .map(Because::from)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<String> inOrder = ids.stream()
                .sorted(Comparator.comparingInt(ExplanationReport::rank).thenComparing(used::contains))
                .toList();
        boolean titled = false;
        for (String id : inOrder) {
            Optional<Node> node = chain.followNew(id);
            if (node.isPresent()) {
                if (!titled) {
                    page.section(title(number), "method, section " + number);
                    titled = true;
                }
                node.get().print(page);
            }
        }
    }

    private static int rank(String id) {
        int place = FIRST.indexOf(FactWording.type(id));
        return place < 0 ? FIRST.size() : place;
    }

    private static String title(int section) {
        return section >= 1 && section <= SECTIONS.size() ? SECTIONS.get(section - 1) : "Also concluded";
    }
}
