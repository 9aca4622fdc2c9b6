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
            annabel.lee | short-of-12            | at least 12 characters
            annabel.lee | ANNABEL.LEE            | at least 12 characters
            annabel.lee | annabel.leeANNABEL.LEE | not the name
            annabel.lee | aaaaaaaaaaaaaaaa       | 5 different
            annabel.lee | abababababababab       | 5 different
            """)
    void aWeakPasswordIsToldWhy(String name, String password, String why) {
        assertThat(PasswordRules.broken(name, password))
                .hasValueSatisfying(said -> assertThat(said).contains(why).doesNotContain(password));
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
