package io.plumbline.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password must be. */
class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            short-of-12              | at least 12 characters
            annabel.lee.annabel.lee  | not the name
            ANNABEL.LEE              | at least 12 characters
            aaaaaaaaaaaaaaaa         | 5 different
            abababababababab         | 5 different
            """)
    void aWeakPasswordIsToldWhy(String password, String why) {
        String name = password.startsWith("annabel") ? "annabel.lee." : "annabel.lee";
        String typed = password.startsWith("annabel") ? password + "." : password;
        assertThat(PasswordRules.broken(name, typed))
                .hasValueSatisfying(said -> assertThat(said).contains(why).doesNotContain(typed));
    }

    @Test
    void whatWouldNotBeComparedIsNotTaken() {
        assertThat(PasswordRules.broken("ann", "abcdefgh".repeat(9))).isEmpty();
        assertThat(PasswordRules.broken("ann", "abcdefgh".repeat(9) + "i")).isPresent();
        assertThat(PasswordRules.broken("ann", "äöüßéèàç".repeat(9))).isPresent();
        assertThat(PasswordRules.broken("ann", "one line\nand another")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"four words in a row", "correcthorsebattery", "Grüße aus München"})
    void wordsInARowAreTaken(String password) {
        assertThat(PasswordRules.broken("ann", password)).isEmpty();
    }

    @Test
    void whatIsMadeUpIsTakenAndNeverTheSame() {
        assertThat(PasswordRules.broken("ann", PasswordRules.random())).isEmpty();
        assertThat(PasswordRules.random()).isNotEqualTo(PasswordRules.random());
        assertThat(PasswordRules.secret(32)).hasSize(43);
    }
}
