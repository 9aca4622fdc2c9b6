package io.plumbline;

import io.plumbline.engagement.Carrying;
import io.plumbline.engagement.ClientViews;
import io.plumbline.engagement.EngagementBook;
import io.plumbline.engagement.EvidenceBook;
import io.plumbline.engagement.Facts;
import io.plumbline.engagement.InterviewBook;
import io.plumbline.engagement.PresentResult;
import io.plumbline.engagement.Progress;
import io.plumbline.engagement.Rounds;
import io.plumbline.engagement.RulesAtHand;
import io.plumbline.engagement.SnapshotBook;
import io.plumbline.engagement.Trend;
import io.plumbline.engagement.WhatIf;
import io.plumbline.engagement.Workroom;
import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.store.JdbcAttachmentBook;
import io.plumbline.store.JdbcSnapshotBook;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How rounds are concluded, kept, published and looked at. */
@Configuration(proxyBeanMethods = false)
class RoundConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SnapshotBook snapshotBook(DataSource source) {
        return new JdbcSnapshotBook(source);
    }

    @Bean
    RulesAtHand rulesAtHand(ActiveRuleset active, Activations activations, KeptRulesets kept) {
        return new RulesAtHand(active, activations.trials(), kept);
    }

    @Bean
    ClientViews clientViews(
            EngagementBook book,
            SnapshotBook snapshots,
            Facts facts,
            EvidenceBook evidence,
            RulesAtHand rules,
            Decisions decisions,
            Workroom room) {
        return new ClientViews(book, snapshots, facts, evidence, rules, decisions, room);
    }

    @Bean
    PresentResult presentResult(Facts facts, RulesAtHand rules, Decisions decisions, Workroom room) {
        return new PresentResult(facts, rules, decisions, room);
    }

    @Bean
    WhatIf whatIf(Facts facts, RulesAtHand rules, Decisions decisions, Workroom room) {
        return new WhatIf(facts, rules, decisions, room);
    }

    @Bean
    Trend trend(SnapshotBook snapshots, RulesAtHand rules, Workroom room) {
        return new Trend(snapshots, rules, room);
    }

    @Bean
    Progress progress(Facts facts, RulesAtHand rules, Decisions decisions, Workroom room) {
        return new Progress(facts, rules, decisions, room);
    }

    @Bean
    Rounds rounds(
            SnapshotBook snapshots,
            EngagementBook book,
            Facts facts,
            InterviewBook interviews,
            EvidenceBook evidence,
            ClientViews views,
            RulesAtHand rules,
            Decisions decisions,
            Workroom room,
            DataSource source) {
        Carrying carrying = new Carrying(interviews, evidence, new JdbcAttachmentBook(source));
        return new Rounds(snapshots, book, facts, evidence, carrying, views, rules, decisions, room, Clock.systemUTC());
    }
}
