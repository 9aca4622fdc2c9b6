package io.plumbline.engagement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plumbline.methodology.Figure;
import io.plumbline.result.AdviceResult;
import io.plumbline.result.RecommendationResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What to do next, as far as a client may see it. Recommendations stand by wave and in the order of the methodology: the
 * order of priority would rank figures that are held back.
 *
 * @param kind as in the result, or SUPPRESSED where it would tell how people answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientRecommendation(
        String discipline,
        String habit,
        String kind,
        String title,
        String text,
        List<AdviceResult> advice,
        Figure priority,
        String band,
        Map<String, Figure> terms,
        String effort,
        Integer wave,
        String waveName,
        List<String> blockedBy,
        String later) {

    static List<ClientRecommendation> all(List<RecommendationResult> several, Sight sight) {
        List<ClientRecommendation> shown = several.stream()
                .filter(each -> each.discipline() == null
                        ? sight.habit(each.habit()).reaches(Clarity.STEPS)
                        : sight.discipline(each.discipline()) != Clarity.HIDDEN)
                .map(each -> of(each, sight))
                .toList();
        if (sight.isAttributed()) {
            return shown;
        }
        return shown.stream()
                .sorted(Comparator.comparing(
                                ClientRecommendation::wave, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparingInt(each -> place(each, sight)))
                .toList();
    }

    private static int place(ClientRecommendation each, Sight sight) {
        return each.discipline() == null
                ? sight.methodology().habits().get(each.habit()).order() - Integer.MAX_VALUE
                : sight.methodology().disciplines().get(each.discipline()).order();
    }

    private static ClientRecommendation of(RecommendationResult result, Sight sight) {
        return result.discipline() == null ? habit(result, sight) : discipline(result, sight);
    }

    private static ClientRecommendation habit(RecommendationResult result, Sight sight) {
        boolean exact = sight.habit(result.habit()) == Clarity.EXACT;
        return new ClientRecommendation(
                null,
                result.habit(),
                result.kind(),
                result.title(),
                exact ? result.text() : null,
                result.advice(),
                null,
                null,
                null,
                null,
                result.wave(),
                result.waveName(),
                null,
                null);
    }

    private static ClientRecommendation discipline(RecommendationResult result, Sight sight) {
        String id = result.discipline();
        if (!sight.showsKind(id)) {
            return new ClientRecommendation(
                    id,
                    null,
                    ClientDiscipline.SUPPRESSED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        boolean exact = sight.discipline(id) == Clarity.EXACT;
        boolean scores = sight.scores(id) || sight.discipline(id) == Clarity.NOTHING;
        boolean ranks = scores
                && sight.hidesNone(sight.methodology().disciplines().get(id).neededBy());
        boolean all = sight.scoresAll(sight.disciplines().keySet());
        return new ClientRecommendation(
                id,
                null,
                result.kind(),
                result.title(),
                scores ? result.text() : null,
                result.advice().stream()
                        .filter(each -> exact || each.of().equals(result.kind()))
                        .toList(),
                ranks ? result.priority() : null,
                ranks ? result.band() : null,
                ranks ? result.terms() : null,
                scores ? result.effort() : null,
                result.wave(),
                result.waveName(),
                result.blockedBy() == null
                        ? null
                        : result.blockedBy().stream().filter(sight::scores).toList(),
                all ? result.later() : null);
    }
}
