package io.plumbline;

import io.plumbline.ruleset.Activations;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.DecisionLog;
import io.plumbline.ruleset.Decisions;
import io.plumbline.ruleset.Examples;
import io.plumbline.ruleset.KeptRulesets;
import io.plumbline.ruleset.Proving;
import io.plumbline.ruleset.RulesetFolder;
import io.plumbline.ruleset.RulesetHistory;
import io.plumbline.ruleset.RulesetWatcher;
import io.plumbline.ruleset.RunLimits;
import io.plumbline.scenario.Proofs;
import io.plumbline.store.Database;
import io.plumbline.store.JdbcRulesetHistory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the rules come into force and stay there. */
@Configuration(proxyBeanMethods = false)
class RulesetConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    RulesetHistory rulesetHistory(DataSource source) {
        Database.requireDurable(source);
        return new JdbcRulesetHistory(source);
    }

    @Bean
    Examples examples(PlumblineSettings settings) {
        return new Examples(settings.rules().resolve("examples"));
    }

    @Bean
    Proving proving(Examples examples, PlumblineSettings settings) {
        return new Proofs(examples, settings.features());
    }

    @Bean
    Activations activations(RulesetHistory history, Proving proving, PlumblineSettings settings) {
        RunLimits limits = RunLimits.within(settings.deadline());
        return new Activations(history, proving, settings.activation(), Clock.systemUTC(), limits);
    }

    @Bean(initMethod = "start")
    RulesetWatcher rulesetWatcher(Activations activations, Proving proving, PlumblineSettings settings) {
        RulesetFolder folder = new RulesetFolder(settings.rules(), settings.features());
        return new RulesetWatcher(folder, activations, proving, settings.watch());
    }

    /** Needs the watcher, which puts the first version in force. */
    @Bean
    ActiveRuleset activeRuleset(Activations activations, RulesetWatcher watcher) {
        return activations.active();
    }

    @Bean
    KeptRulesets keptRulesets(RulesetHistory history) {
        return new KeptRulesets(history);
    }

    @Bean
    DecisionLog decisionLog(PlumblineSettings settings) {
        return new DecisionLog(settings.data().resolve("decisions"));
    }

    @Bean
    Decisions decisions(DecisionLog log) {
        return new Decisions(log, Clock.systemUTC());
    }
}
