package io.plumbline;

import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.Checkpoints;
import io.plumbline.engagement.Erasure;
import io.plumbline.engagement.EvidenceBook;
import io.plumbline.engagement.ForgottenVoices;
import io.plumbline.engagement.Mentions;
import io.plumbline.engagement.RulesAtHand;
import io.plumbline.engagement.SnapshotBook;
import io.plumbline.engagement.TrailCheck;
import io.plumbline.engagement.Workroom;
import io.plumbline.ruleset.Decisions;
import io.plumbline.store.AnsweredRequests;
import io.plumbline.store.Compaction;
import io.plumbline.store.JdbcAttachmentBook;
import io.plumbline.store.JdbcAuditBook;
import io.plumbline.store.JdbcPersonBook;
import io.plumbline.store.JdbcTextBook;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who did or looked at what, and what was answered under which key. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    /** Notes outside the database what the trail ends with. */
    @Bean
    Checkpoints checkpoints(PlumblineSettings settings) {
        return new Checkpoints(settings.data().resolve("audit"));
    }

    @Bean
    @DependsOnDatabaseInitialization
    AuditBook auditBook(DataSource source, Checkpoints checkpoints) {
        return new JdbcAuditBook(source, checkpoints::kept);
    }

    @Bean
    TrailCheck trailCheck(AuditBook book, Checkpoints checkpoints) {
        return new TrailCheck(book, checkpoints);
    }

    @Bean
    @DependsOnDatabaseInitialization
    AnsweredRequests answeredRequests(DataSource source) {
        return new AnsweredRequests(source, Clock.systemUTC());
    }

    @Bean
    AuditTrail auditTrail(AuditBook book) {
        return new AuditTrail(book, Clock.systemUTC());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Erasure erasure(
            DataSource source,
            SnapshotBook snapshots,
            EvidenceBook evidence,
            RulesAtHand rules,
            Decisions decisions,
            Workroom room) {
        ForgottenVoices voices = new ForgottenVoices(snapshots, rules, decisions);
        Mentions mentions = new Mentions(new JdbcTextBook(source), evidence, new JdbcAttachmentBook(source));
        return new Erasure(new JdbcPersonBook(source), voices, mentions, room);
    }

    @Bean(initMethod = "catchUp")
    @DependsOnDatabaseInitialization
    Compaction compaction(DataSource source, PlumblineSettings settings) {
        return new Compaction(source, settings.data());
    }
}
