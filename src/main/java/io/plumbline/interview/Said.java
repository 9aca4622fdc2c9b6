package io.plumbline.interview;

/** One interviewee's answer, as testimony keeps it so that every figure can be followed down to who said what. */
public record Said(String interview, Audience audience, Object answer) {}
