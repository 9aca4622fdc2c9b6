package io.plumbline.interview;

import io.plumbline.methodology.Figure;
import java.util.Map;

/**
 * One interviewee's account.
 *
 * @param overallEstimate the opening estimate of overall maturity, 0–5 in halves, or null
 * @param answers by discipline, then aspect; what is missing was not asked
 * @param habits by habit; what is missing was not asked
 */
public record Interview(
        String id,
        Audience audience,
        String role,
        Figure overallEstimate,
        Map<String, Map<String, Answer>> answers,
        Map<String, HabitAnswer> habits) {}
