package io.plumbline.cli;

import io.plumbline.methodology.Methodology;
import io.plumbline.result.AssessmentResult;
import io.plumbline.result.RulesetStamp;

/** A result as a page that is read from top to bottom: the headline first, then what it rests on, then what to do. */
final class Report {

    private final AssessmentResult result;
    private final Page page;
    private final Wording wording;

    Report(AssessmentResult result, Methodology methodology, Page page) {
        this.result = result;
        this.page = page;
        this.wording = new Wording(methodology);
    }

    void print() {
        new HeadlineSection(result, wording, page).print();
        new DisciplineTable(result, wording, page).print();
        new CultureSection(result, wording, page).print();
        new RecommendationSection(result, wording, page).print();
        new RoadmapSection(result, wording, page).print();
        new ReadinessSection(result.aiReadiness(), page).print();
        page.gap().rule("=").line(stamp(result.ruleset()));
    }

    /** Under which rules and by which program, short enough to be read out. */
    static String stamp(RulesetStamp stamp) {
        return "Rule set " + stamp.version().substring(0, 12) + ", method " + stamp.method() + ", Plumbline "
                + stamp.program();
    }
}
