package io.plumbline.scenario;

import io.plumbline.methodology.Nearest;
import io.plumbline.result.AssessmentResult;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of all figures a result can have, so that a mistyped one does not pass for one that is not there. */
final class KnownFigures {

    private static final Set<String> NAMES = new TreeSet<>();

    static {
        collect(AssessmentResult.class, new HashSet<>());
        // The parts of a priority are named by rules, not by fields.
        NAMES.addAll(List.of("need", "gap", "importance", "leverage", "ai"));
    }

    private KnownFigures() {}

    static void require(String figure, Lexicon lexicon) {
        if (lexicon.of("aspect").find(figure).isPresent()) {
            return;
        }
        List<String> words = Words.list(figure);
        for (int end = words.size(); end > 0; end--) {
            for (int start = 0; start < end; start++) {
                String part = String.join("", words.subList(start, end));
                if (NAMES.stream().anyMatch(each -> Words.key(each).equals(part))) {
                    return;
                }
            }
        }
        throw new IllegalArgumentException(
                "a result has no figure called \"" + figure + "\"" + Nearest.hint(figure, NAMES));
    }

    private static void collect(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType several) {
            for (Type each : several.getActualTypeArguments()) {
                collect(each, seen);
            }
        } else if (type instanceof Class<?> part && part.isRecord() && seen.add(part)) {
            for (RecordComponent each : part.getRecordComponents()) {
                NAMES.add(each.getName());
                collect(each.getGenericType(), seen);
            }
        }
    }
}
