package io.plumbline.proof;

import io.plumbline.TestRules;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.ActivationMode;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.Offer;
import io.plumbline.ruleset.Origin;
import io.plumbline.ruleset.Outcome;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.scenario.Proofs;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcRulesetHistory;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts one version after the other in force, each with a rule that must be compiled anew, and compares what the program
 * holds after the first few with what it holds at the end. One line of JSON, and exit code 1 when it leaks.
 */
public final class Reloads {

    private static final String RULES = "scoring/raw.drl";
    private static final String WORDS = "value > $cap )";
    private static final double MOST_CLASSES = 1.05;
    private static final long MOST_HEAP = 10L * 1024 * 1024;

    private Reloads() {}

    /** Takes how many reloads, and after how many of them the first look; 500 and 50 without them. */
    public static void main(String[] arguments) throws IOException {
        int reloads = arguments.length == 0 ? 500 : Integer.parseInt(arguments[0]);
        int first = arguments.length < 2 ? 50 : Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory(Path.of("target"), "reloads");
        Proofs proofs = new Proofs(new Examples(folder), folder);
        JdbcRulesetHistory history = new JdbcRulesetHistory(Database.open(folder));
        Holding early = null;
        try (Activations activations =
                new Activations(history, proofs, ActivationMode.OPEN, Clock.systemUTC(), RunLimits.USUAL)) {
            for (int i = 1; i <= reloads; i++) {
                Offer offer = new Offer(Origin.UPLOAD, "reloads", null, null);
                Outcome outcome = activations.offer(edited(i), List.of(), offer, null);
                if (outcome.state() != Outcome.State.ACTIVATED) {
                    throw new IllegalStateException("reload " + i + " ended as " + outcome);
                }
                activations
                        .active()
                        .get()
                        .conclude(
                                TestRules.read(
                                        TestRules.example("worked-example.json"),
                                        activations.active().get().methodology()),
                                true);
                early = i == first ? Holding.now() : early;
            }
            Holding late = Holding.now();
            boolean holds = late.classes() <= early.classes() * MOST_CLASSES && late.heap() - early.heap() <= MOST_HEAP;
            System.out.printf(
                    "{\"proof\":\"reloads\",\"n\":%d,\"classesEarly\":%d,\"classesLate\":%d,\"heapEarlyMB\":%.1f,"
                            + "\"heapLateMB\":%.1f,\"metaspaceMB\":%.1f,\"holds\":%b}%n",
                    reloads, early.classes(), late.classes(), early.megabytes(), late.megabytes(), metaspace(), holds);
            System.exit(holds ? 0 : 1);
        }
    }

    private static SourceFiles edited(int number) {
        TreeMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.put(RULES, texts.get(RULES).replace(WORDS, WORDS + " // reload " + number));
        return new SourceFiles(texts);
    }

    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(each -> each.getName().equals("Metaspace"))
                        .mapToLong(each -> each.getUsage().getUsed())
                        .sum()
                / 1048576.0;
    }

    /** What the program holds after everything that can be let go was let go. */
    private record Holding(long classes, long heap) {

        static Holding now() {
            ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
            for (int i = 0; i < 4; i++) {
                System.gc();
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return new Holding(
                    classes.getLoadedClassCount(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }

        double megabytes() {
            return heap / 1048576.0;
        }
    }
}
