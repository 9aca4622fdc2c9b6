package io.plumbline.cli;

import io.plumbline.methodology.Nearest;
import io.plumbline.ruleset.Ruleset;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Versions of the rules that scenarios name, each in a folder of its own; compiled when one first asks for them. */
final class NamedFolders implements Function<String, Ruleset> {

    private final Map<String, Path> folders;
    private final Function<Path, Ruleset> rulesOf;
    private final Map<String, Ruleset> loaded = new ConcurrentHashMap<>();

    NamedFolders(Map<String, Path> folders, Function<Path, Ruleset> rulesOf) {
        this.folders = folders;
        this.rulesOf = rulesOf;
    }

    @Override
    public Ruleset apply(String name) {
        if (!folders.containsKey(name)) {
            throw new IllegalArgumentException("no version is known here as \"" + name + "\""
                    + Nearest.hint(name, folders.keySet()) + "; name its folder with --under " + name + "=DIR");
        }
        return loaded.computeIfAbsent(name, each -> rulesOf.apply(folders.get(each)));
    }
}
