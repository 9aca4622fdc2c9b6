package io.plumbline;

import io.plumbline.engagement.ArchiveIntake;
import io.plumbline.engagement.Archives;
import io.plumbline.engagement.EngagementBook;
import io.plumbline.engagement.EvidenceBook;
import io.plumbline.engagement.InterviewBook;
import io.plumbline.engagement.RulesAtHand;
import io.plumbline.engagement.SnapshotBook;
import io.plumbline.engagement.Workroom;
import io.plumbline.store.JdbcAttachmentBook;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How whole engagements leave and come in as one document. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    Archives archives(
            InterviewBook interviews, EvidenceBook evidence, SnapshotBook snapshots, Workroom room, DataSource source) {
        return new Archives(interviews, evidence, new JdbcAttachmentBook(source), snapshots, room);
    }

    @Bean
    ArchiveIntake archiveIntake(
            EngagementBook book,
            InterviewBook interviews,
            EvidenceBook evidence,
            SnapshotBook snapshots,
            RulesAtHand rules,
            Workroom room,
            DataSource source) {
        return new ArchiveIntake(
                book, interviews, evidence, new JdbcAttachmentBook(source), snapshots, rules, room, Clock.systemUTC());
    }
}
