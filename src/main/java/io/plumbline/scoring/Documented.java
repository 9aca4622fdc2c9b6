package io.plumbline.scoring;

import io.plumbline.methodology.OfDiscipline;

/** A paper aspect that a document of recent date shows. */
public record Documented(String discipline, String aspect) implements OfDiscipline {}
