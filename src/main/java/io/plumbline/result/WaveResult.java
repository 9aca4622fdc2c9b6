package io.plumbline.result;

import java.util.List;

/** One wave of the roadmap and what stands in it, in the order one would act. */
public record WaveResult(int wave, String name, String when, List<String> disciplines, List<String> habits) {}
