package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A zip file is a rules folder, or it is refused; nothing of it ever touches a disk. */
class RulesetArchiveTest {

    private final List<Diagnostic> problems = new ArrayList<>();
    private final SortedMap<String, String> shipped =
            TestRules.shipped().files().texts();

    @Test
    void aZipFileOfTheFolderIsTheFolder() {
        assertThat(read("", Map.of()).texts()).isEqualTo(shipped);
        assertThat(problems).isEmpty();
    }

    @Test
    void anOuterFolderAndWhatASystemAddsDoNotMatter() {
        Map<String, String> added = Map.of("__MACOSX/rules/._ruleset.yml", "x", "rules/README.md", "words");
        assertThat(read("rules/", added).texts()).isEqualTo(shipped);
        assertThat(problems).isEmpty();
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() {
        for (String name : List.of("../evil.drl", "scoring/../../evil.drl", "/etc/evil.csv", "C:\\evil.drl")) {
            problems.clear();
            read("", Map.of(name, "x"));
            assertThat(problems).as(name).isNotEmpty();
        }
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 60; i++) {
                zip.putNextEntry(new ZipEntry("scoring/" + i + ".drl"));
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThat(bytes.size()).isLessThan(200_000);
        RulesetArchive.read(bytes.toByteArray(), problems);
        assertThat(problems).anySatisfy(each -> assertThat(each.message()).contains("larger than 8 MB"));
    }

    @Test
    void whatIsNoZipFileIsRefused() {
        RulesetArchive.read("no zip".getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems).anySatisfy(each -> assertThat(each.message()).contains("not a zip file"));
    }

    private SourceFiles read(String folder, Map<String, String> added) {
        Map<String, String> entries = new TreeMap<>(added);
        shipped.forEach((path, text) -> entries.put(folder + path, text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RulesetArchive.read(bytes.toByteArray(), problems);
    }
}
