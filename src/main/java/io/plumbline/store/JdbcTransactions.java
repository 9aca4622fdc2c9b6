package io.plumbline.store;

import io.plumbline.engagement.Transactions;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the database, which every book of the same database joins. */
public final class JdbcTransactions implements Transactions {

    private final TransactionTemplate template;

    /** Transactions of this database. */
    public JdbcTransactions(DataSource source) {
        this.template = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return template.execute(status -> work.get());
    }
}
