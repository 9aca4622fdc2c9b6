package io.plumbline.finding;

import io.plumbline.methodology.OfDiscipline;

/** What was found of a discipline, with the aspect where it is about one. */
public record Finding(String type, String discipline, String aspect) implements OfDiscipline {

    /** A finding about the discipline as a whole. */
    public Finding(String type, String discipline) {
        this(type, discipline, null);
    }
}
