package io.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The search finds what it is to find, however it is written. */
class TracesTest {

    private static final String NAME = "Zebedee Quillfeather";
    private static final Traces TRACES = new Traces(List.of(NAME));

    @Test
    void aNameIsFoundInEveryEncoding() {
        for (Charset each : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(TRACES.in(("x" + NAME + "y").getBytes(each)))
                    .as("%s", each)
                    .isNotEmpty();
        }
        for (String before : List.of("", "a", "ab", "abc")) {
            byte[] bytes = (before + NAME + " and more").getBytes(StandardCharsets.UTF_8);
            assertThat(TRACES.in(Base64.getEncoder().encode(bytes))).as(before).isNotEmpty();
        }
        assertThat(TRACES.in("somebody else")).isEmpty();
    }

    @Test
    void aNameIsFoundInWhatIsPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("database"));
            zip.write((NAME + NAME + NAME).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new String(packed.toByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain(NAME + NAME);
        assertThat(TRACES.in(packed.toByteArray())).isNotEmpty();
    }
}
