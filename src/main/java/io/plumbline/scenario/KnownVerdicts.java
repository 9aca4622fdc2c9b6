package io.plumbline.scenario;

import io.plumbline.mutation.Mutant;
import io.plumbline.ruleset.Program;
import io.plumbline.ruleset.Ruleset;
import io.plumbline.ruleset.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of mutants before, in a file. What noticed one is believed as long as the mutant's file and the scenario or
 * example that noticed it read as they did; that nothing noticed one, as long as nothing at all has changed.
 */
public final class KnownVerdicts {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Entry> before;
    private final Map<String, Entry> after = new ConcurrentHashMap<>();

    /**
     * What is remembered of one.
     *
     * @param mutant the mutant in words, for whoever reads the file
     * @param rests the hash of all that this rests on beside the mutant's file
     */
    record Entry(String mutant, Verdict.State state, String by, String closest, String gets, String rests) {}

    /** What a file has in it. */
    record Kept(String program, Map<String, Entry> verdicts) {}

    private KnownVerdicts(Map<String, Entry> before) {
        this.before = before;
    }

    /** Nothing is known. */
    public static KnownVerdicts none() {
        return new KnownVerdicts(Map.of());
    }

    /** What a file says; nothing when there is none, when it cannot be read, or when another program wrote it. */
    public static KnownVerdicts in(Path file) {
        try {
            Kept kept = Files.isRegularFile(file) ? JSON.readValue(Files.readAllBytes(file), Kept.class) : null;
            return kept == null || kept.verdicts() == null || !Program.version().equals(kept.program())
                    ? none()
                    : new KnownVerdicts(kept.verdicts());
        } catch (JacksonException e) {
            return none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is known now, with what was known before of other mutants: all of it, or nothing. */
    public synchronized void write(Path file) throws IOException {
        Map<String, Entry> all = new TreeMap<>(before);
        all.putAll(after);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".", ".draft");
        try {
            Files.write(draft, JSON.writeValueAsBytes(new Kept(Program.version(), all)));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    Now now(Ruleset ruleset, List<Witness> witnesses) {
        return new Now(ruleset, witnesses);
    }

    /** What of it still holds for these rules and these scenarios and examples. */
    final class Now {

        private final Ruleset ruleset;
        private final Map<String, String> contents;
        private final String everything;

        private Now(Ruleset ruleset, List<Witness> witnesses) {
            this.ruleset = ruleset;
            this.contents = witnesses.stream().collect(Collectors.toMap(Witness::place, Witness::content));
            this.everything = hash(ruleset.version().hash() + new TreeMap<>(contents));
        }

        Optional<Verdict> of(Mutant mutant) {
            Entry entry = before.get(key(mutant));
            return entry == null || !entry.rests().equals(rests(entry.state(), entry.by()))
                    ? Optional.empty()
                    : Optional.of(new Verdict(mutant, entry.state(), entry.by(), entry.closest(), entry.gets()));
        }

        void remember(Verdict verdict) {
            after.put(
                    key(verdict.mutant()),
                    new Entry(
                            verdict.mutant().toString(),
                            verdict.state(),
                            verdict.by(),
                            verdict.closest(),
                            verdict.gets(),
                            rests(verdict.state(), verdict.by())));
        }

        private String rests(Verdict.State state, String by) {
            return switch (state) {
                case SCENARIO, EXAMPLE -> contents.getOrDefault(by, "gone");
                case CHECK, NOT_APPLICABLE -> "";
                case SURVIVED -> everything;
            };
        }

        private String key(Mutant mutant) {
            String file = mutant.place().file();
            return hash(file
                    + '\0'
                    + mutant.change()
                    + '\0'
                    + mutant.in(ruleset.files().get(file)));
        }

        private static String hash(String text) {
            return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
