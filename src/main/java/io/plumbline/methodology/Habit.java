package io.plumbline.methodology;

import java.util.Set;

/**
 * A cultural habit of the Behavioural Baseline.
 *
 * @param positive the statement that the habit is lived
 * @param reverse the statement that its opposite is lived
 * @param primaryDisciplines the disciplines it weighs most on
 * @param order its place in the table, from 1
 */
public record Habit(
        String id, String name, String positive, String reverse, Set<String> primaryDisciplines, int order) {}
