package io.plumbline.engagement;

import java.util.function.Supplier;

/** Does things in one go: all of them or nothing, together with their entry in the audit trail. */
public interface Transactions {

    /** Does this in one go; joins what is being done in one go already. */
    <T> T within(Supplier<T> work);
}
