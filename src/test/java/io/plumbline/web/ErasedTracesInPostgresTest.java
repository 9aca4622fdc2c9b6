package io.plumbline.web;

import io.plumbline.store.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Erasure with PostgreSQL. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "plumbline.logs=json")
@Tag("proof")
class ErasedTracesInPostgresTest extends ErasedTraces {

    private static final Path DATA =
            Path.of("target/test-data", UUID.randomUUID().toString());

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        String url = TestDatabase.POSTGRESQL.newUrl(DATA);
        settings.add("plumbline.data", DATA::toString);
        settings.add("spring.datasource.url", () -> url);
    }

    @Override
    String raw(DataSource from) {
        return TestDatabase.POSTGRESQL.raw(from, DATA);
    }

    @Override
    Path data() {
        return DATA;
    }

    @Override
    boolean isBackedUp() {
        return false;
    }
}
