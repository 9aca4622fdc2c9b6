package io.plumbline.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a step is explained to analysts, with an example of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Sentence {

    /** What it says. */
    String means();

    /** The step as one would write it, with its table if it has one. */
    String example();
}
