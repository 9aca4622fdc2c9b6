package io.plumbline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.account.InitialPassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line to paste tells curl where the password is, and never the password. */
class GreetingTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstPasswordIsReadFromItsFileAsTheReadmeShows() throws IOException {
        Files.writeString(folder.resolve("initial-password"), "canary");
        assertThat(Greeting.user(new InitialPassword(folder)).replace(folder.toString(), "data"))
                .isEqualTo(ReadmeTest.AT_FIRST);
    }

    @Test
    void aFolderWithABlankInItsNameCanBePasted() throws IOException {
        Path data = Files.createDirectory(folder.resolve("my data"));
        Files.writeString(data.resolve("initial-password"), "canary");
        assertThat(Greeting.user(new InitialPassword(data)))
                .isEqualTo("-u \"owner:$(cat '" + data.resolve("initial-password") + "')\"");
    }

    @Test
    void anyOtherPasswordIsAskedForByCurl() {
        assertThat(Greeting.user(new InitialPassword(folder))).isEqualTo("-u owner");
    }
}
