package io.plumbline.cli;

/** The forms an answer comes in where people read it and programs do. */
enum Format {
    text,
    json
}
