package io.plumbline.methodology;

/** Anything that was said, found or concluded about one discipline. */
public interface OfDiscipline {

    /** The discipline's id. */
    String discipline();
}
