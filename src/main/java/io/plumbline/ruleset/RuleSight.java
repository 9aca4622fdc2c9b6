package io.plumbline.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * All that code made of rules can see: the words of rules and the few types that they are put together with. Compilers
 * see through it too, so that what it does not show cannot even be compiled.
 */
final class RuleSight extends ClassLoader {

    private static final String ENDING = ".class";

    /** Where the engine finds by name what collects facts. */
    private static final String SETTINGS = "META-INF/kie.default.properties.conf";

    private final ClassLoader whole;

    RuleSight(ClassLoader whole) {
        super(null);
        this.whole = whole;
    }

    /** Asks nobody for what it does not show: a loader remembers every name that it was ever asked for. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!shows(name)) {
            throw new ClassNotFoundException(name);
        }
        return whole.loadClass(name);
    }

    @Override
    public URL getResource(String name) {
        return showsFile(name) ? whole.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.endsWith(SETTINGS) ? whole.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return showsFile(name) ? whole.getResourceAsStream(name) : null;
    }

    private static boolean showsFile(String name) {
        return name.endsWith(ENDING)
                && shows(name.substring(0, name.length() - ENDING.length()).replace('/', '.'));
    }

    private static boolean shows(String name) {
        return CodeWords.isSeen(name) || name.equals(RuleClock.class.getName());
    }
}
