package io.plumbline.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may do; one person may hold several. */
public enum Role {
    /** Changes the rules. */
    OWNER,
    /** Asks for recommendations and leads engagements. */
    CONSULTANT,
    /** Writes scenarios and reads the rules. */
    ANALYST,
    /** Says who may. */
    ADMIN,
    /** Reads what was published to them of engagements, and nothing else. */
    CLIENT;

    /** The role of this word. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** The words of all roles. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Role::word).toList();
    }

    /** The role as people write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
