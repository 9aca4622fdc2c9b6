package io.plumbline.store;

import io.plumbline.engagement.AuditBook;
import io.plumbline.engagement.AuditEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A trail that goes on wherever a forger wants it to.
 *
 * @param last the entry to go on from
 * @param forged told of the entry that would follow it
 */
record Forgery(AuditEntry last, Consumer<AuditEntry> forged) implements AuditBook {

    @Override
    public void follow(Function<Optional<AuditEntry>, AuditEntry> next) {
        forged.accept(next.apply(Optional.of(last)));
    }

    @Override
    public List<AuditEntry> after(long number, int most) {
        return List.of();
    }

    @Override
    public List<AuditEntry> before(long number, int most) {
        return List.of();
    }

    @Override
    public List<AuditEntry> before(long number, int most, String engagement) {
        return List.of();
    }
}
