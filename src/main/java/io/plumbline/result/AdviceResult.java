package io.plumbline.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.AdviceText;
import io.plumbline.methodology.HabitGuide;
import java.util.List;

/**
 * What is advised, in the words of the discipline or the habit it is for (METHOD.md, section 8).
 *
 * @param of the finding or the kind of recommendation that brought it
 * @param why why it matters here
 * @param steps the first steps and who takes each
 * @param in90Days what will be different after ninety days
 * @param sign how one can tell
 * @param startWith for a habit: the behaviour to begin with
 * @param modelledBy for a habit: who has to show it first
 * @param in30Days for a habit: how one sees it move
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AdviceResult(
        String of,
        String title,
        String why,
        List<AdviceText.Step> steps,
        String in90Days,
        String sign,
        String startWith,
        String modelledBy,
        String in30Days) {

    static AdviceResult of(String code, AdviceText text) {
        return new AdviceResult(
                code, text.title(), text.why(), text.steps(), text.in90Days(), text.sign(), null, null, null);
    }

    static AdviceResult of(String code, String title, HabitGuide guide) {
        HabitGuide.Advice advice = guide.advice();
        return new AdviceResult(
                code,
                title,
                guide.undermines(),
                List.of(),
                null,
                null,
                advice.startWith(),
                advice.modelledBy(),
                advice.in30Days());
    }
}
