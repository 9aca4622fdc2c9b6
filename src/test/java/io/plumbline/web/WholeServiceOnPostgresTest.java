package io.plumbline.web;

import io.plumbline.store.PostgresServer;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service over PostgreSQL, named by the one setting that names it. */
@DirtiesContext
class WholeServiceOnPostgresTest extends WholeService {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        String url = PostgresServer.running().newDatabase();
        settings.add("spring.datasource.url", () -> url);
    }
}
