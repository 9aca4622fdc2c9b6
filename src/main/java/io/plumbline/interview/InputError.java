package io.plumbline.interview;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a document from outside.
 *
 * @param pointer JSON pointer (RFC 6901) to the place; the empty pointer is the whole document
 * @param found what stands there, shortened where it is long; null when nothing does
 * @param expected what may stand there
 * @param detail the two in a sentence, with the nearest known word where one was mistyped
 * @param line line in the document, only where it is no JSON
 * @param column column in that line, only where it is no JSON
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputError(String pointer, String found, String expected, String detail, Integer line, Integer column)
        implements Comparable<InputError> {

    @Override
    public int compareTo(InputError other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "document" : pointer) + ": " + detail;
    }
}
