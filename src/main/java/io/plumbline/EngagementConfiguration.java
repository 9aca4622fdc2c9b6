package io.plumbline;

import com.github.benmanes.caffeine.cache.Ticker;
import io.plumbline.account.AccountBook;
import io.plumbline.account.FailedLogins;
import io.plumbline.engagement.Attachments;
import io.plumbline.engagement.AuditTrail;
import io.plumbline.engagement.EngagementBook;
import io.plumbline.engagement.Engagements;
import io.plumbline.engagement.EvidenceBook;
import io.plumbline.engagement.EvidenceCabinet;
import io.plumbline.engagement.Facts;
import io.plumbline.engagement.InterviewBook;
import io.plumbline.engagement.Interviews;
import io.plumbline.engagement.Invitations;
import io.plumbline.engagement.SelfCompletion;
import io.plumbline.engagement.Team;
import io.plumbline.engagement.Transactions;
import io.plumbline.engagement.Workroom;
import io.plumbline.store.JdbcAttachmentBook;
import io.plumbline.store.JdbcEngagementBook;
import io.plumbline.store.JdbcEvidenceBook;
import io.plumbline.store.JdbcInterviewBook;
import io.plumbline.store.JdbcInvitationBook;
import io.plumbline.store.JdbcTransactions;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How engagements are kept, and what can be done with them. */
@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    EngagementBook engagementBook(DataSource source) {
        return new JdbcEngagementBook(source);
    }

    @Bean
    @DependsOnDatabaseInitialization
    InterviewBook interviewBook(DataSource source) {
        return new JdbcInterviewBook(source);
    }

    @Bean
    @DependsOnDatabaseInitialization
    EvidenceBook evidenceBook(DataSource source) {
        return new JdbcEvidenceBook(source);
    }

    @Bean
    Transactions transactions(DataSource source) {
        return new JdbcTransactions(source);
    }

    @Bean
    Workroom workroom(EngagementBook book, Transactions transactions, AuditTrail trail) {
        return new Workroom(book, transactions, trail);
    }

    @Bean
    Engagements engagements(EngagementBook book, EvidenceBook evidence, Workroom room) {
        return new Engagements(book, evidence, room, Clock.systemUTC());
    }

    @Bean
    Team team(EngagementBook book, AccountBook accounts, Workroom room) {
        return new Team(book, accounts, room);
    }

    @Bean
    Interviews interviews(InterviewBook book, Workroom room) {
        return new Interviews(book, room);
    }

    @Bean
    Facts facts(InterviewBook interviews, EvidenceBook evidence, Workroom room) {
        return new Facts(interviews, evidence, room);
    }

    @Bean
    EvidenceCabinet evidenceCabinet(EvidenceBook book, Workroom room) {
        return new EvidenceCabinet(book, room);
    }

    @Bean
    Attachments attachments(EvidenceCabinet cabinet, Workroom room, DataSource source) {
        return new Attachments(new JdbcAttachmentBook(source), cabinet, room, Clock.systemUTC());
    }

    /** Wrong tokens of links are counted apart from wrong passwords: nobody signs in with both. */
    @Bean
    Invitations invitations(Interviews interviews, Workroom room, DataSource source) {
        FailedLogins failures = new FailedLogins(Ticker.systemTicker());
        return new Invitations(new JdbcInvitationBook(source), interviews, room, failures, Clock.systemUTC());
    }

    @Bean
    SelfCompletion selfCompletion(InterviewBook book, Interviews interviews, Invitations invitations, Workroom room) {
        return new SelfCompletion(book, interviews, invitations, room);
    }
}
