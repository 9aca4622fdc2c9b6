package io.plumbline.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What would lead to a person, looked for in bytes however they are written: packed, in base 64, in two bytes each. */
public record Traces(List<String> of) {

    /** Those that are found. */
    public List<String> in(byte[] bytes) {
        String raw = lower(bytes);
        String unpacked = lower(unpacked(bytes));
        return of.stream()
                .filter(each -> forms(each).anyMatch(form -> raw.contains(form) || unpacked.contains(form)))
                .toList();
    }

    /** Those that are found in a text. */
    public List<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Those that are found in the files of a folder. */
    public List<String> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                all.writeBytes(Files.readAllBytes(each));
            }
            return in(all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are found in any value of any table. */
    public List<String> in(DataSource source) {
        JdbcClient client = JdbcClient.create(source);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        client.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> client.sql("select * from " + table)
                        .query((row, n) -> {
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                byte[] value = row.getObject(i) instanceof byte[] bytes
                                        ? bytes
                                        : String.valueOf(row.getString(i)).getBytes(StandardCharsets.UTF_8);
                                all.writeBytes(value);
                                all.write('\n');
                            }
                            return n;
                        })
                        .list());
        return in(all.toByteArray());
    }

    private static String lower(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> forms(String trace) {
        byte[] bytes = trace.getBytes(StandardCharsets.UTF_8);
        Stream<String> packed = IntStream.range(0, 3)
                .mapToObj(i -> {
                    byte[] shifted = new byte[bytes.length + i];
                    System.arraycopy(bytes, 0, shifted, i, bytes.length);
                    String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                    return text.substring(i == 0 ? 0 : i + 1, text.length() - 1).getBytes(StandardCharsets.US_ASCII);
                })
                .map(Traces::lower);
        Stream<byte[]> plain =
                Stream.of(bytes, trace.getBytes(StandardCharsets.UTF_16LE), trace.getBytes(StandardCharsets.UTF_16BE));
        return Stream.concat(plain.map(Traces::lower), packed);
    }

    private static byte[] unpacked(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                zip.transferTo(all);
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
