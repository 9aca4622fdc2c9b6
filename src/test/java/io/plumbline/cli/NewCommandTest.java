package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.cli.Desk.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty facts document, ready to be filled in. */
class NewCommandTest {

    @Test
    void aNewDocumentIsDatedTodayAndEmpty() {
        Answer answer = new Desk().type("new");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output().replaceAll("\\s+", ""))
                .isEqualTo("{\"organisation\":\"Nameoftheorganisation\",\"assessedOn\":\"2026-11-24\","
                        + "\"aiIntent\":false,\"disciplines\":{},\"interviews\":[],\"evidence\":[]}");
    }

    @Test
    void aNewDocumentIsAcceptedByScoreAsItStands() {
        Answer answer = new Desk().given(new Desk().type("new").output()).type("score", "-");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output()).contains("no figure: INSUFFICIENT EVIDENCE", "0 of 30 in scope are scored");
    }

    @Test
    void aNewDocumentIsWrittenToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("facts.json");
        Answer answer = new Desk().type("new", file.toString());
        assertThat(answer.exit()).isZero();
        assertThat(answer.output()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualToNormalizingNewlines(new Desk().type("new").output());
    }

    @Test
    void aFileThatIsThereAlreadyIsLeftAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), "months of work");
        Answer answer = new Desk().type("new", file.toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errorLines()).hasSize(1).first().asString().contains("is there already", "--force");
        assertThat(file).hasContent("months of work");
    }

    @Test
    void aFileThatIsThereAlreadyIsReplacedWhenForced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), "months of work".repeat(100));
        assertThat(new Desk().type("new", "--force", file.toString()).exit()).isZero();
        assertThat(Files.readString(file))
                .isEqualToNormalizingNewlines(new Desk().type("new").output());
    }

    @Test
    void aFileInAFolderThatIsNotThereIsRefusedInOneSentence(@TempDir Path folder) {
        Answer answer = new Desk().type("new", folder.resolve("none/facts.json").toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.errorLines()).hasSize(1).first().asString().contains("cannot be written");
    }
}
