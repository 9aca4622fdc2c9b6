package io.plumbline.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything in one run and prints the ratios that the README shows; times alone say nothing. */
public final class Ratios {

    private Ratios() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> micros = new TreeMap<>();
        for (RunResult each : new Runner(new OptionsBuilder()
                        .include("io.plumbline.bench.Northgate.*")
                        .forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run()) {
            micros.put(each.getPrimaryResult().getLabel(), each.getPrimaryResult().getScore());
        }
        print("a / b  rules / plain Java", micros.get("rules") / micros.get("plainJava"), 15);
        print("c / d  request / doing nothing", micros.get("request") / micros.get("nothing"), 3);
        System.out.printf("explaining: %.1f x the rules, %.1f x the request%n",
                micros.get("explained") / micros.get("rules"), micros.get("requestExplained") / micros.get("request"));
    }

    private static void print(String what, double ratio, double bar) {
        System.out.printf("%s: %.1f (bar %.0f: %s)%n", what, ratio, bar, ratio <= bar ? "met" : "missed");
    }
}
