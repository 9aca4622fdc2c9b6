package io.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.Plumbline;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** As a packaged program it runs in a loader of its own, of which only the thread that began knows. */
class LoaderTest {

    /** Starts the program as its jar does. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) throws Exception {
            URL[] places = Stream.of(arguments[0].split(File.pathSeparator))
                    .map(each -> address(Path.of(each)))
                    .toArray(URL[]::new);
            try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
                Thread.currentThread().setContextClassLoader(loader);
                loader.loadClass(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                        new String[] {"score", "rules/examples/worked-example.json"});
            }
        }

        private static URL address(Path place) {
            try {
                return place.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    @Test
    void scoresInALoaderOfItsOwn() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/test-classes",
                        Launcher.class.getName(),
                        System.getProperty("java.class.path"),
                        Plumbline.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Worked example");
    }
}
