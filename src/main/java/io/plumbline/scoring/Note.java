package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A remark on how a discipline's figures came about, with the aspect where it is about one. */
public record Note(String discipline, String type, String aspect) implements OfDiscipline {

    /** A remark on the discipline as a whole. */
    public Note(String discipline, String type) {
        this(discipline, type, null);
    }
}
