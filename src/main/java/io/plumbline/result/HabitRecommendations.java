package io.plumbline.result;

import io.plumbline.baseline.HabitScore;
import io.plumbline.finding.HabitFinding;
import io.plumbline.methodology.HabitGuide;
import io.plumbline.methodology.Wave;
import io.plumbline.recommendation.HabitRecommendation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts together what to do about each undermining habit. */
record HabitRecommendations(Desk desk) {

    private static final String HABIT = "HABIT";

    List<RecommendationResult> of(Wave wave) {
        return desk.conclusions().all(HabitRecommendation.class).stream()
                .filter(each -> each.wave() == wave.number())
                .sorted(Comparator.comparingInt(
                        each -> desk.methodology().habits().get(each.habit()).order()))
                .map(each -> habit(each, wave))
                .toList();
    }

    private RecommendationResult habit(HabitRecommendation habit, Wave wave) {
        String score = desk.conclusions().all(HabitScore.class).stream()
                .filter(each -> each.habit().equals(habit.habit()))
                .map(each -> each.value().toString())
                .findFirst()
                .orElse("");
        Map<String, String> words = Map.of("habit", desk.habit(habit.habit()), "value", score);
        String title = desk.say("kinds", HABIT, "title", words);
        HabitGuide guide = desk.methodology().habitGuides().get(habit.habit());
        List<HabitFinding> findings = desk.conclusions().all(HabitFinding.class).stream()
                .filter(each -> each.habit().equals(habit.habit()))
                .toList();
        return new RecommendationResult(
                null,
                habit.habit(),
                HABIT,
                title,
                desk.say("kinds", HABIT, "text", words),
                List.of(AdviceResult.of(HABIT, title, guide)),
                null,
                null,
                null,
                null,
                habit.wave(),
                wave.name(),
                null,
                null,
                desk.because(habit, findings));
    }
}
