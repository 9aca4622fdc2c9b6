package io.plumbline.web;

import io.plumbline.ruleset.Decisions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A conclusion as it is sent: the result as it was recorded, and the record's number in the headers. */
final class DecisionAnswer {

    private DecisionAnswer() {}

    static ResponseEntity<byte[]> of(Decisions.Decided decided) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Plumbline-Decision", decided.record().id())
                .header("Plumbline-Ruleset", decided.record().version())
                .header("Server-Timing", "conclude;dur=" + decided.record().milliseconds())
                .body(decided.answer());
    }
}
