package io.plumbline.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.store.AnsweredRequests;
import io.plumbline.store.KeptEngagements;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the service that keeps things, to be killed: the same store, use cases and filter behind the same server,
 * without the rules, whose compilation would take longer than everything else. A POST of a name adds an interview.
 */
public final class KeptService {

    private KeptService() {}

    /** Takes the URL of the database, which has its tables, the folder for checkpoints and for the port it listens on. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        HikariDataSource source = new HikariDataSource(config);
        Checkpoints checkpoints = new Checkpoints(folder.resolve("audit"));
        KeptEngagements kept = new KeptEngagements(source, checkpoints::kept);
        OncePerKey once = new OncePerKey(
                new AnsweredRequests(source, Clock.systemUTC()),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                new SecurityProblems(new JsonMapper()));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", folder.toAbsolutePath().toString());
        filter(
                context,
                "who",
                (request, response, chain) -> chain.doFilter(new Known((HttpServletRequest) request), response));
        filter(context, "once", once);
        Tomcat.addServlet(context, "interviews", new Interviewing(kept));
        context.addServletMappingDecoded("/", "interviews");
        tomcat.start();
        Path port = folder.resolve("port.tmp");
        Files.writeString(port, Integer.toString(tomcat.getConnector().getLocalPort()));
        Files.move(port, folder.resolve("port"), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static void filter(Context context, String name, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    private static final class Known extends HttpServletRequestWrapper {

        Known(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            return new SignedIn(KeptEngagements.ANN, 1);
        }
    }

    private static final class Interviewing extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient KeptEngagements kept;

        Interviewing(KeptEngagements kept) {
            this.kept = kept;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String name = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String path = request.getRequestURI();
            String id = kept.interview(path.substring(path.lastIndexOf('/') + 1), name)
                    .id();
            response.setStatus(HttpServletResponse.SC_CREATED);
            response.getOutputStream().write(id.getBytes(StandardCharsets.UTF_8));
        }
    }
}
