package io.plumbline.ruleset;

import java.util.Map;

/** Defines the classes that were made of one rule file, metered, over what rules can see; they go when their rules go. */
final class RuleClasses extends ClassLoader {

    private final Fence fence;
    private final Map<String, byte[]> classes;

    RuleClasses(Fence fence, Map<String, byte[]> classes) {
        super(fence.sight());
        this.fence = fence;
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String type = name.replace('.', '/');
        byte[] bytes = classes.get(type);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] metered = fence.meter().apply(type, bytes);
        return defineClass(name, metered, 0, metered.length);
    }
}
