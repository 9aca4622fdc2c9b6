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

/** Erasure with the database that stands in the data folder. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "plumbline.logs=json")
@Tag("proof")
class ErasedTracesInH2Test extends ErasedTraces {

    private static final Path DATA =
            Path.of("target/test-data", UUID.randomUUID().toString());

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("plumbline.data", DATA::toString);
    }

    @Override
    String raw(DataSource from) {
        return TestDatabase.H2.raw(from, DATA);
    }

    @Override
    Path data() {
        return DATA;
    }

    @Override
    boolean isBackedUp() {
        return true;
    }
}
