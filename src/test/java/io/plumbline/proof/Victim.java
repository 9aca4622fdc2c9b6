package io.plumbline.proof;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is killed while somebody writes to one of its engagements, and started again over what it kept. */
interface Victim {

    void start();

    boolean runs();

    /** Ends it at once (kill -9). */
    void kill();

    /** The engagement that is written to, once it was started. */
    String engagement();

    /** The folder of the checkpoints of its audit trail. */
    Path checkpoints();

    /** The request that adds an interview; the name is its own key, so that the same again means the same. */
    HttpRequest adding(String name);

    /** Somebody who has leave to change what is there already; none where all wait, or nothing can be changed. */
    default Optional<Editor> editor() {
        return Optional.empty();
    }

    /** Looks after all that was changed, and tells what is not as it was acknowledged, a sentence each. */
    default List<String> look() {
        return List.of();
    }
}
