package io.plumbline;

import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.scenario.ProposalBook;
import io.plumbline.scenario.Proposals;
import io.plumbline.scenario.ScenarioTrials;
import io.plumbline.store.JdbcProposalBook;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How scenarios are run for analysts, and how theirs get into the folder. */
@Configuration(proxyBeanMethods = false)
class ScenarioConfiguration {

    /** Owners wait for the same bench, so nobody may hold it for long. */
    private static final Duration TIME = Duration.ofSeconds(20);

    @Bean
    ScenarioTrials scenarioTrials(Activations activations, ActiveRuleset active, KeptRulesets kept, Examples examples) {
        return new ScenarioTrials(activations.trials(), active, kept, examples, TIME);
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProposalBook proposalBook(DataSource source) {
        return new JdbcProposalBook(source);
    }

    @Bean
    Proposals proposals(ProposalBook book, PlumblineSettings settings) {
        return new Proposals(book, settings.features(), Clock.systemUTC());
    }
}
