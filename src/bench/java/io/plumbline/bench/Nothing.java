package io.plumbline.bench;

import io.plumbline.TestRules;
import io.plumbline.result.AssessmentResult;
import io.plumbline.ruleset.ActiveRuleset;
import io.plumbline.ruleset.Ruleset;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a request and writes an answer that was concluded before: what any service would have to do. */
@RestController
class Nothing {

    private final AssessmentResult answer;

    Nothing(ActiveRuleset active) {
        Ruleset ruleset = active.get();
        answer = ruleset.conclude(
                TestRules.read(TestRules.example("northgate-health.json"), ruleset.methodology()), false);
    }

    @PostMapping("/bench/nothing")
    AssessmentResult nothing(@RequestBody JsonNode facts) {
        return answer;
    }

    /** Asks nobody who he is, as the least that a service could do. */
    @Bean
    @Order(0)
    SecurityFilterChain open(HttpSecurity http) {
        return http.securityMatcher("/bench/**")
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
