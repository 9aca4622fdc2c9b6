package io.plumbline.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import io.plumbline.methodology.ScorecardItem;
import io.plumbline.result.Conclusions;
import io.plumbline.result.Desk;
import io.plumbline.result.Explanation;
import io.plumbline.result.RuleReference;
import io.plumbline.result.RulesetStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's Scorecard, concluded (METHOD.md, section 12).
 *
 * @param labels what must be said beside it, always
 * @param status {@code SCORED} or {@code INSUFFICIENT_ANSWERS}
 * @param texts the labels, the status and the AI note in words, and what one can do about the weakest groups
 * @param explanation what {@code because} refers to, or null when nobody asked for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScorecardResult(
        RulesetStamp ruleset,
        List<String> labels,
        String status,
        Figure score,
        Integer level,
        String levelName,
        List<GroupResult> groups,
        List<String> weakest,
        BehaviourResult behaviour,
        Figure believedGap,
        RangeResult range,
        String aiNote,
        List<String> texts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> because,
        Explanation explanation) {

    /** What a group came to, or null. */
    public record GroupResult(String group, String name, Figure value) {}

    /** The habits' mean and its band. */
    public record BehaviourResult(Figure value, String band) {}

    /** Where an assessment would probably come out. */
    public record RangeResult(Figure from, Figure to) {}

    /** The result of one person's answers. */
    public static ScorecardResult of(
            RulesetStamp stamp, Methodology methodology, Conclusions concluded, Map<String, RuleReference> rules) {
        Desk desk = Desk.of(methodology, concluded, Map.of());
        Optional<SelfScore> score = concluded.only(SelfScore.class);
        String status = concluded.only(EnoughAnswers.class).isPresent() ? "SCORED" : "INSUFFICIENT_ANSWERS";
        List<String> labels = methodology.texts().keys("scorecard").stream()
                .filter(each -> concluded.all(Label.class).contains(new Label(each)))
                .toList();
        Optional<AiNote> note = concluded.only(AiNote.class);
        Optional<SelfBehaviour> behaviour = concluded.only(SelfBehaviour.class);
        Optional<SelfBand> band = concluded.only(SelfBand.class);
        Optional<LikelyRange> range = concluded.only(LikelyRange.class);
        Optional<WeakestGroups> weakest = concluded.only(WeakestGroups.class);
        Optional<BelievedGap> gap = concluded.only(BelievedGap.class);
        List<String> said = new ArrayList<>(labels);
        said.add(status);
        note.ifPresent(each -> said.add(each.note()));
        Integer level = score.map(each -> each.value().wholePart()).orElse(null);
        return new ScorecardResult(
                stamp,
                labels,
                status,
                score.map(SelfScore::value).orElse(null),
                level,
                level == null ? null : methodology.levelName(level),
                score.isPresent() ? groups(methodology, concluded) : null,
                weakest.map(WeakestGroups::groups).orElse(null),
                behaviour
                        .map(each -> new BehaviourResult(
                                each.value(), band.map(SelfBand::name).orElse(null)))
                        .orElse(null),
                gap.map(BelievedGap::value).orElse(null),
                range.map(each -> new RangeResult(each.from(), each.to())).orElse(null),
                note.map(AiNote::note).orElse(null),
                Stream.concat(
                                said.stream().map(each -> desk.say("scorecard", each, "text", Map.of())),
                                weakest.map(WeakestGroups::groups).orElse(List.of()).stream()
                                        .map(each -> desk.say("scorecard_weakest", each, "text", Map.of())))
                        .toList(),
                desk.because(
                        concluded.only(TooFewAnswers.class),
                        score,
                        concluded.only(SelfView.class),
                        behaviour,
                        band,
                        range,
                        weakest,
                        gap,
                        note),
                desk.explain(rules));
    }

    private static List<GroupResult> groups(Methodology methodology, Conclusions concluded) {
        return methodology.scorecard().stream()
                .filter(ScorecardItem::isGroup)
                .map(item -> new GroupResult(
                        item.id(),
                        methodology.groups().get(item.id()).name(),
                        concluded.all(GroupValue.class).stream()
                                .filter(each -> each.group().equals(item.id()))
                                .map(GroupValue::value)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
