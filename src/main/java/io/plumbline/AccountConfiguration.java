package io.plumbline;

import com.github.benmanes.caffeine.cache.Ticker;
import io.plumbline.account.AccountBook;
import io.plumbline.account.Accounts;
import io.plumbline.account.FailedLogins;
import io.plumbline.account.InitialPassword;
import io.plumbline.account.Logins;
import io.plumbline.account.Passwords;
import io.plumbline.account.Tokens;
import io.plumbline.store.JdbcAccountBook;
import io.plumbline.web.AccessSettings;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is known, and the first account of all. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    AccountBook accountBook(DataSource source) {
        return new JdbcAccountBook(source);
    }

    @Bean
    InitialPassword initialPassword(PlumblineSettings settings) {
        return new InitialPassword(settings.data());
    }

    @Bean
    Accounts accounts(AccountBook book, Passwords passwords, InitialPassword initial, AccessSettings settings) {
        Accounts accounts = new Accounts(book, passwords, initial, Clock.systemUTC());
        accounts.begin(settings.initialPassword());
        return accounts;
    }

    @Bean
    FailedLogins failedLogins() {
        return new FailedLogins(Ticker.systemTicker());
    }

    @Bean
    Logins logins(AccountBook book, Passwords passwords, FailedLogins failures) {
        return new Logins(book, passwords, failures);
    }

    @Bean
    Tokens tokens(AccountBook book) {
        return new Tokens(book, Clock.systemUTC());
    }
}
