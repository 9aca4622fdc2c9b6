package io.plumbline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.proof.Editor.Said;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes answers while the service is killed notices whatever is not as it was acknowledged. */
class EditorTest {

    private final Editor editor = new Editor("there", () -> {
        throw new AssertionError("nobody asks");
    });

    private static Said said(int revision, int notes, int level) {
        return new Said(
                200,
                "\"" + revision + "\"",
                "{\"answers\":{\"ownership\":%d,\"adoption\":%d},\"notes\":\"change %d\",\"revision\":%d}"
                        .formatted(level, level, notes, revision));
    }

    /** One change is acknowledged; another was sent and not answered. */
    @BeforeEach
    void changeTwice() {
        assertThat(editor.leave()).isTrue();
        assertThat(editor.answered(Optional.of(said(1, 1, 2)))).isEmpty();
        assertThat(editor.leave()).isTrue();
        assertThat(editor.answered(Optional.empty())).isEmpty();
    }

    @Test
    void aChangeWithoutAnAnswerMayBeThereOrNot() {
        assertThat(editor.leave()).isFalse();
        assertThat(editor.found(said(1, 1, 2))).isEmpty();
        assertThat(editor.leave()).isTrue();
        assertThat(editor.found(said(2, 2, 3))).isEmpty();
        assertThat(editor.foundKept()).isEqualTo(1);
    }

    @Test
    void anAcknowledgedChangeThatIsGoneIsTold() {
        assertThat(editor.found(new Said(200, "\"0\"", "{\"answers\":{},\"revision\":0}")))
                .hasValueSatisfying(each -> assertThat(each).contains("not as it was acknowledged with change 1"));
    }

    @Test
    void halfAChangeIsTold() {
        assertThat(editor.found(said(2, 2, 2))).isPresent();
        assertThat(editor.found(said(2, 1, 3))).isPresent();
        assertThat(editor.found(said(1, 2, 3))).isPresent();
    }

    @Test
    void anETagOfAnotherStateIsTold() {
        assertThat(editor.found(new Said(200, "\"2\"", said(1, 1, 2).body()))).isPresent();
    }

    @Test
    void aChangeThatWasMadeTwiceIsTold() {
        assertThat(editor.found(said(3, 2, 3))).isPresent();
    }

    @Test
    void aRefusalIsTold() {
        assertThat(editor.answered(Optional.of(new Said(412, "\"5\"", "{}"))))
                .hasValueSatisfying(each -> assertThat(each).contains("refused change 2"));
    }

    @Test
    void aFailureOfTheServiceLeavesOpenWhatBecameOfAChange() {
        assertThat(editor.answered(Optional.of(new Said(500, "", "{}")))).isEmpty();
        assertThat(editor.leave()).isFalse();
    }
}
