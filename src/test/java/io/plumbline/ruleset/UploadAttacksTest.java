package io.plumbline.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.plumbline.TestRules;
import io.plumbline.methodology.Diagnostic;
import io.plumbline.methodology.SourceFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip file is read in memory and within limits, whatever it calls its files and however far it unpacks. */
class UploadAttacksTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../canary.drl",
                "../../../../canary.drl",
                "scoring/../../canary.drl",
                "scoring/./../../canary.drl",
                "/canary.drl",
                "//server/share/canary.drl",
                "C:\\canary.drl",
                "..\\canary.drl",
                "scoring\\..\\..\\canary.drl",
                "scoring/canary.drl/../../../canary.drl",
                "scoring/canary.sh",
                "scoring/canary.class",
                "scoring/canary.jar",
                "META-INF/services/java.lang.Runnable",
                "META-INF/kmodule.xml",
                "methodology/canary.csv.exe"
            })
    void aNameThatDoesNotBelongIsRefused(String name, @TempDir Path folder) {
        Canary canary = new Canary(folder);
        SortedMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.put(name, "x");
        assertThat(said(Zip.of(texts))).isNotEmpty();
        canary.assertAlive();
        assertThat(Path.of("/canary.drl")).doesNotExist();
        assertThat(folder.resolve("canary.drl")).doesNotExist();
        canary.close();
    }

    @Test
    void whatUnpacksTooFarIsRefusedBeforeItHasAndWithoutThatLimitFillsTheMemory() throws IOException {
        TreeMap<String, String> large = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            large.put("scoring/" + i + ".drl", "0".repeat(MEGABYTE));
        }
        byte[] bomb = Zip.of(large);
        assertThat(bomb.length).isLessThan(MEGABYTE);
        long before = THREAD.getCurrentThreadAllocatedBytes();
        assertThat(said(bomb)).isNotEmpty();
        assertThat(THREAD.getCurrentThreadAllocatedBytes() - before).isLessThan(64L * MEGABYTE);
        assertThat(unpackedWithoutLimit(bomb)).isEqualTo(60L * MEGABYTE);
    }

    @Test
    void moreEntriesThanAnyFolderHasAreRefused() {
        TreeMap<String, String> many = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            many.put("scoring/" + i + ".drl", "");
        }
        assertThat(said(Zip.of(many))).isNotEmpty();
    }

    @Test
    void aZipFileWithinAZipFileIsNotUnpacked() {
        String inner =
                new String(Zip.of(new TreeMap<>(TestRules.shipped().files().texts())), StandardCharsets.ISO_8859_1);
        SortedMap<String, String> texts =
                new TreeMap<>(TestRules.shipped().files().texts());
        texts.put("scoring/inner.zip", inner);
        assertThat(said(Zip.of(texts))).isNotEmpty();
    }

    @Test
    void whatIsCutOrIsNoZipFileIsRefused() {
        byte[] whole = Zip.of(TestRules.shipped().files().texts());
        assertThat(said(Arrays.copyOf(whole, whole.length / 3))).isNotEmpty();
        assertThat(said(new byte[0])).isNotEmpty();
        assertThat(said("PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(said(new byte[MEGABYTE])).isNotEmpty();
    }

    /** What is said of an upload by everything that stands before the compiler. */
    private static List<Diagnostic> said(byte[] zip) {
        List<Diagnostic> problems = new ArrayList<>();
        SourceFiles files = RulesetArchive.read(zip, problems);
        try {
            CheckedRules.of(files, problems);
            return List.of();
        } catch (RulesetRefused refused) {
            return refused.diagnostics();
        }
    }

    private static long unpackedWithoutLimit(byte[] zip) throws IOException {
        long size = 0;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (entries.getNextEntry() != null) {
                size += entries.readAllBytes().length;
            }
        }
        return size;
    }
}
