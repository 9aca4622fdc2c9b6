package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import io.plumbline.ruleset.RulesetArchive.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A zip file is unpacked so far and no further; without the one limit that ends it, it is unpacked to its end. */
class ArchiveLimitsTest {

    private static final Limits USUAL = Limits.USUAL;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String ZIP = "the zip file: ";

    private final SortedMap<String, String> texts = new TreeMap<>(Attack.SHIPPED);

    private static List<String> said(byte[] zip, Limits limits) {
        List<Diagnostic> problems = new ArrayList<>();
        RulesetArchive.read(zip, limits, problems);
        return problems.stream().map(Diagnostic::toString).toList();
    }

    @Test
    void asManyEntriesAsAFolderMayHave() {
        for (int i = 0; i < 5_000; i++) {
            texts.put("examples/" + i + ".json", "");
        }
        byte[] many = Zip.of(texts);
        assertThat(said(many, USUAL)).singleElement().asString().startsWith(ZIP + "it has more than 2000 entries");
        assertThat(said(many, new Limits(Integer.MAX_VALUE, USUAL.bytes(), USUAL.passedOver())))
                .isEmpty();
    }

    @Test
    void asManyBytesAsAFolderMayHave() {
        for (int i = 0; i < 40; i++) {
            texts.put("examples/" + i + ".json", "0".repeat(SourceFiles.LARGEST_FILE));
        }
        byte[] large = Zip.of(texts);
        assertThat(large.length).isLessThan(MEGABYTE);
        assertThat(said(large, USUAL)).singleElement().asString().startsWith(ZIP + "unpacked it is larger than 8 MB");
        assertThat(said(large, new Limits(USUAL.entries(), Long.MAX_VALUE, USUAL.passedOver())))
                .isEmpty();
    }

    @Test
    void asManyBytesPassedOverAsAreNoBomb() {
        texts.put("examples/bomb.json", "0".repeat(60 * MEGABYTE));
        byte[] bomb = Zip.of(texts);
        assertThat(bomb.length).isLessThan(MEGABYTE);
        assertThat(said(bomb, USUAL)).singleElement().asString().startsWith(ZIP + "unpacked it is larger than 8 MB");
        assertThat(said(bomb, new Limits(USUAL.entries(), USUAL.bytes(), Long.MAX_VALUE)))
                .isEmpty();
    }
}
