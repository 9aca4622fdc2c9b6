package io.plumbline.scenario;

import io.plumbline.methodology.Nearest;
import io.plumbline.result.AssessmentResult;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The names of all figures a result can have, so that a mistyped one does not pass for one that is not there. */
final class KnownFigures {

    private static final Map<Class<?>, Set<String>> NAMES = new ConcurrentHashMap<>();

    private KnownFigures() {}

    private static Set<String> of(Class<?> result) {
        Set<String> names = new TreeSet<>();
        collect(result, names, new HashSet<>());
        if (result == AssessmentResult.class) {
            // The parts of a priority are named by rules, not by fields.
            names.addAll(List.of("need", "gap", "importance", "leverage", "ai"));
        }
        return names;
    }

    static void require(String figure, Class<?> result, Lexicon lexicon) {
        if (!has(figure, result, lexicon)) {
            throw new IllegalArgumentException("a result has no figure called \"" + figure + "\""
                    + Nearest.hint(figure, NAMES.computeIfAbsent(result, KnownFigures::of)));
        }
    }

    /** Whether a result can have such a figure. */
    static boolean has(String figure, Class<?> result, Lexicon lexicon) {
        if (lexicon.of("aspect").find(figure).isPresent()) {
            return true;
        }
        Set<String> names = NAMES.computeIfAbsent(result, KnownFigures::of);
        List<String> words = Words.list(figure);
        for (int end = words.size(); end > 0; end--) {
            for (int start = 0; start < end; start++) {
                String part = String.join("", words.subList(start, end));
                if (names.stream().anyMatch(each -> Words.key(each).equals(part))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void collect(Type type, Set<String> names, Set<Type> seen) {
        if (type instanceof ParameterizedType several) {
            for (Type each : several.getActualTypeArguments()) {
                collect(each, names, seen);
            }
        } else if (type instanceof Class<?> part && part.isRecord() && seen.add(part)) {
            for (RecordComponent each : part.getRecordComponents()) {
                names.add(each.getName());
                collect(each.getGenericType(), names, seen);
            }
        }
    }
}
