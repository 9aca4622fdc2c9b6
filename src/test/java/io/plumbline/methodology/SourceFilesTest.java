package io.plumbline.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from a folder or an upload is UTF-8 text of a size to be read, from within the folder. */
class SourceFilesTest {

    private static final String RAW = "scoring/raw.drl";

    @TempDir
    Path folder;

    private final List<Diagnostic> problems = new ArrayList<>();

    private SourceFiles of(String path, byte[] bytes) {
        return SourceFiles.of(Map.of(path, bytes), problems);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "LICENSE",
                "examples/one.json",
                ".git/config",
                "scoring/.raw.drl.swp",
                "scoring/raw.drl~",
                "scoring/.#raw.drl",
                "scoring/#raw.drl#",
                "scoring/raw.drl.bak",
                "methodology/.DS_Store",
                "Thumbs.db"
            })
    void pagesExamplesAndWhatEditorsLeaveBehindAreLeftAlone(String path) {
        assertThat(of(path, new byte[] {0, 1, 2}).texts()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.drl",
                "scoring/../../evil.drl",
                "/etc/evil.drl",
                "C:\\evil.drl",
                "C:evil.drl",
                "scoring\\raw.drl",
                "scoring//raw.drl",
                "./scoring/raw.drl",
                "scoring/",
                "",
                "scoring/ra\u0000w.drl",
                "scoring/ra\u202Ew.drl",
                "scoring/ra\nw.drl"
            })
    void aNameThatIsNoPlaceInTheFolderIsRefused(String path) {
        assertThat(of(path, utf8("x")).texts()).isEmpty();
        assertThat(problems)
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.file()).isNotEmpty().doesNotContain("\u0000", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scoring/raw.txt",
                "scoring/raw",
                "scoring/raw.DRL",
                "methodology/x.json",
                "raw.drl",
                "texts.yaml"
            })
    void whatNothingReadsIsNotIgnoredInSilence(String path) {
        of(path, utf8("x"));
        assertThat(problems).hasSize(1);
    }

    @Test
    void aMarkAtTheBeginningAndTheEndsOfLinesDoNotMatter() {
        SourceFiles files = of(RAW, utf8("\uFEFFone\r\ntwo\rthree"));
        assertThat(files.get(RAW)).isEqualTo("one\ntwo\nthree");
        assertThat(problems).isEmpty();
    }

    @Test
    void theFirstByteThatIsNoTextIsNamedByLineAndColumn() {
        of(RAW, "one\nzw\u00F6lf".getBytes(Charset.forName("windows-1252")));
        assertThat(problems.toString()).contains(RAW + ":2:3: ").contains("Windows or Latin code page");
    }

    @Test
    void aTornSequenceIsNoCodePage() {
        of(RAW, new byte[] {'a', (byte) 0xE2, (byte) 0x82, 'b'});
        assertThat(problems.toString()).contains(RAW + ":1:2: ").doesNotContain("Latin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void sixteenBitsALetterAreRecognised(String charset) {
        of(RAW, "package rules.scoring".getBytes(Charset.forName(charset)));
        assertThat(problems.toString()).contains(RAW + ":1:1: ").contains("UTF-16");
    }

    @Test
    void theLimitsOfAFileAndOfAllTogetherHold() {
        assertThat(of(RAW, new byte[SourceFiles.LARGEST_FILE + 1]).texts()).isEmpty();
        assertThat(problems.toString()).contains("larger than 256 KB");
        problems.clear();
        Map<String, byte[]> many = new HashMap<>();
        byte[] text = utf8("x".repeat(SourceFiles.LARGEST_FILE));
        for (int i = 0; i < 33; i++) {
            many.put("scoring/" + i + ".drl", text);
        }
        SourceFiles.of(many, problems);
        assertThat(problems.toString()).contains("larger than 8 MB");
    }

    @Test
    void filesThatDifferInCapitalLettersOnlyAreNotTwo() {
        SourceFiles.of(Map.of(RAW, utf8("x"), "scoring/Raw.drl", utf8("y")), problems);
        assertThat(problems).hasSize(1);
    }

    @Test
    void aFolderIsReadAsAnUploadOfItIs() throws IOException {
        write("ruleset.yml", "id: x");
        write("METHOD.md", "# The method\n\n## 1. Facts\n\n## 4.2 Halves\n");
        write(RAW, "rule");
        write("examples/one.json", "{}");
        SourceFiles files = SourceFiles.read(folder, problems);
        assertThat(files.texts()).containsOnlyKeys("ruleset.yml", RAW);
        assertThat(files.sectionsOfMethod()).containsExactly("1", "4.2");
        assertThat(problems).isEmpty();
    }

    @Test
    void aLinkWithinTheFolderIsFollowedAndOneThatLeadsOutIsNot(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.drl"), "secret");
        write(RAW, "rule");
        Files.createSymbolicLink(folder.resolve("scoring/inside.drl"), folder.resolve(RAW));
        Files.createSymbolicLink(folder.resolve("scoring/outside.drl"), secret);
        Files.createSymbolicLink(folder.resolve("findings"), outside);
        SourceFiles files = SourceFiles.read(folder, problems);
        assertThat(files.texts()).containsOnlyKeys(RAW, "scoring/inside.drl");
        assertThat(problems.stream().map(Diagnostic::file))
                .containsExactlyInAnyOrder("findings", "scoring/outside.drl");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
