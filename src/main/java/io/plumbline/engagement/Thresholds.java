package io.plumbline.engagement;

import io.plumbline.methodology.Parameters;

/**
 * How many people must stand behind what a client is shown (METHOD.md, section 11).
 *
 * @param discipline practitioners behind a discipline as a whole
 * @param slice practitioners behind any finer cut: an aspect, a habit, the opening estimates
 * @param leaders leaders behind a figure of leadership's
 */
record Thresholds(int discipline, int slice, int leaders) {

    static Thresholds of(Parameters parameters) {
        return new Thresholds(
                parameters.count("client.discipline"),
                parameters.count("client.slice"),
                parameters.count("client.leaders"));
    }
}
