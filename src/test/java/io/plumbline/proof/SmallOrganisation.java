package io.plumbline.proof;

import io.plumbline.interview.Answer;
import io.plumbline.interview.Assessment;
import io.plumbline.interview.Audience;
import io.plumbline.interview.DisciplineTerms;
import io.plumbline.interview.Evidence;
import io.plumbline.interview.HabitAnswer;
import io.plumbline.interview.Interview;
import io.plumbline.methodology.Figure;
import io.plumbline.methodology.Methodology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An organisation of two to twelve people, of whom the answers about a few disciplines are known over several rounds
 * (every fourth is asked about more disciplines, not everybody about each): people join and leave between them, correct an answer, answer everything anew, or nothing happens.
 */
final class SmallOrganisation {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Methodology methodology;
    private final long seed;
    private final Random random;
    private final Map<String, DisciplineTerms> terms = new LinkedHashMap<>();
    private final List<String> disciplines;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Interview> people = new TreeMap<>();
    private final boolean alike;
    private final boolean wide;
    private int met;

    SmallOrganisation(Methodology methodology, long seed) {
        this.methodology = methodology;
        this.seed = seed;
        this.random = new Random(seed);
        List<String> all = new ArrayList<>(methodology.disciplines().keySet());
        Collections.shuffle(all, random);
        wide = seed % 4 == 0;
        disciplines = List.copyOf(all.subList(0, wide ? 5 + random.nextInt(6) : 1 + random.nextInt(3)));
        alike = random.nextInt(4) == 0;
        for (String each : all) {
            boolean in = disciplines.contains(each);
            Figure target = in && random.nextInt(3) == 0 ? Figure.quotient(random.nextInt(11), 2) : null;
            terms.put(
                    each,
                    new DisciplineTerms(in, in ? null : "not asked for", in ? null : "A. Consultant", null, target));
        }
        disciplines.forEach(this::check);
        int size = 2 + random.nextInt(11);
        int leaders = Math.min(size - 1, random.nextInt(4));
        for (int i = 0; i < size; i++) {
            join(i < leaders ? Audience.LEADERSHIP : Audience.PRACTITIONER);
        }
    }

    private void check(String discipline) {
        for (String each : methodology.aspects().keySet()) {
            if (random.nextInt(3) == 0) {
                boolean document = random.nextBoolean();
                evidence.add(new Evidence(
                        evidence.size() + 1,
                        discipline,
                        each,
                        document ? "document" : "sampled-records",
                        document ? 1 : 2,
                        DAY,
                        document ? null : Figure.quotient(random.nextInt(11), 2),
                        null));
            }
        }
    }

    /** What is assessed this time. */
    Assessment round() {
        List<Interview> interviews = new ArrayList<>(people.values());
        interviews.sort(Comparator.comparing(Interview::id));
        return new Assessment("Small", DAY, true, terms, interviews, evidence);
    }

    /** Something happens before the next round. */
    void change() {
        List<String> ids = new ArrayList<>(people.keySet());
        switch (random.nextInt(7)) {
            case 0 -> join(random.nextInt(4) == 0 ? Audience.LEADERSHIP : Audience.PRACTITIONER);
            case 1 -> people.remove(ids.get(random.nextInt(ids.size())));
            case 2, 3 -> people.computeIfPresent(ids.get(random.nextInt(ids.size())), (id, each) -> corrected(each));
            case 4 -> people.replaceAll((id, each) -> random.nextBoolean() ? each : asked(id, each.audience()));
            case 5 -> {
                int joining = 1 + random.nextInt(6);
                for (int i = 0; i < joining; i++) {
                    join(Audience.PRACTITIONER);
                }
            }
            default -> people.replaceAll((id, each) -> each);
        }
    }

    private void join(Audience audience) {
        String id = "P" + ++met;
        people.put(id, asked(id, audience));
    }

    private Interview asked(String id, Audience audience) {
        Map<String, Map<String, Answer>> answers = new TreeMap<>();
        for (String each : disciplines) {
            if (wide && random.nextInt(3) == 0) {
                continue;
            }
            boolean thorough = random.nextInt(4) > 0;
            Map<String, Answer> levels = new LinkedHashMap<>();
            for (String aspect : methodology.aspects().keySet()) {
                if (thorough || random.nextInt(3) > 0) {
                    levels.put(aspect, random.nextInt(12) == 0 ? Answer.DONT_KNOW : Answer.of(level(audience)));
                }
            }
            answers.put(each, levels);
        }
        Map<String, HabitAnswer> habits = new TreeMap<>();
        for (String each : methodology.habits().keySet()) {
            if (random.nextInt(5) > 0) {
                habits.put(each, new HabitAnswer(level(audience), random.nextBoolean() ? 5 - level(audience) : null));
            }
        }
        Figure estimate = random.nextInt(4) == 0 ? null : Figure.quotient(Math.min(10, 2 * level(audience) + 1), 2);
        return new Interview(id, audience, null, estimate, answers, habits);
    }

    /** Leaders see more than practitioners live; in some organisations nearly everybody says the same. */
    private int level(Audience audience) {
        int usual = audience == Audience.LEADERSHIP ? 4 : 2;
        if (alike) {
            return random.nextInt(12) == 0 ? random.nextInt(6) : usual + 1;
        }
        return Math.max(0, Math.min(5, usual + random.nextInt(4) - 1 - random.nextInt(2)));
    }

    private Interview corrected(Interview said) {
        Map<String, Map<String, Answer>> answers = new TreeMap<>(said.answers());
        String discipline = disciplines.get(random.nextInt(disciplines.size()));
        Map<String, Answer> levels = new LinkedHashMap<>(answers.getOrDefault(discipline, Map.of()));
        List<String> asked = new ArrayList<>(levels.keySet());
        if (!asked.isEmpty()) {
            levels.put(asked.get(random.nextInt(asked.size())), Answer.of(random.nextInt(6)));
            answers.put(discipline, levels);
        }
        return new Interview(said.id(), said.audience(), null, said.overallEstimate(), answers, said.habits());
    }

    long seed() {
        return seed;
    }

    List<String> disciplines() {
        return disciplines;
    }
}
