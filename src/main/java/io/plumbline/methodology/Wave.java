package io.plumbline.methodology;

/**
 * A stretch of the roadmap.
 *
 * @param number counted from 1
 * @param last whether it is the open end, which holds whatever found no place before
 */
public record Wave(int number, String name, String when, boolean last) {}
