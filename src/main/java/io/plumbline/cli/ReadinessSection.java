package io.plumbline.cli;

import io.plumbline.result.ReadinessResult;

/** Whether the ground is firm enough for AI, pillar by pillar. */
record ReadinessSection(ReadinessResult readiness, Page page) {

    private static final int BAR = 20;

    void print() {
        page.section("AI readiness", Wording.spoken(readiness.verdict()));
        page.told("", readiness.text());
        if (readiness.strategicRisk()) {
            page.told(
                    "",
                    "Strategic risk: AI is intended, and leaders see these foundations as firmer than they were found.");
        }
        readiness.pillars().forEach(each -> {
            page.gap()
                    .line(
                            "%-12s %s  %s",
                            each.name(),
                            each.mean() == null
                                    ? " ".repeat(BAR + 6)
                                    : page.drawing().bar(each.mean(), BAR) + "  " + each.mean(),
                            Wording.spoken(each.verdict()));
            each.reasons().forEach(reason -> page.told("  - ", reason));
        });
    }
}
