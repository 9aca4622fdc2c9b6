package io.plumbline.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names with a dollar that a rule has bound so far, and what each stands for. */
final class RuleNames {

    private final RuleTokens tokens;
    private final Map<String, Value> bound;

    RuleNames(RuleTokens tokens) {
        this(tokens, Map.of());
    }

    private RuleNames(RuleTokens tokens, Map<String, Value> bound) {
        this.tokens = tokens;
        this.bound = new LinkedHashMap<>(bound);
    }

    /** Names that hold within a not, an exists or a collect, and not after it. */
    RuleNames within() {
        return new RuleNames(tokens, bound);
    }

    void bind(Token name, Value value) {
        if (!name.isName()) {
            throw tokens.unreadable(
                    name, "a name begins with a dollar, like $" + name.text() + "; found " + name.shown());
        }
        if (bound.putIfAbsent(name.text(), value) != null) {
            tokens.report(
                    name,
                    "\"" + name.text() + "\" is bound a second time; to ask for the same value write == "
                            + name.text());
        }
    }

    Value get(Token name) {
        Value value = bound.get(name.text());
        if (value == null) {
            tokens.unknown(name, "nothing is bound to \"" + name.text() + "\"", bound.keySet());
            return Value.UNKNOWN;
        }
        return value;
    }
}
