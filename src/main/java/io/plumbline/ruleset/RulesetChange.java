package io.plumbline.ruleset;

public record RulesetChange(String kind, String name, String before, String after, String sentence) {}
