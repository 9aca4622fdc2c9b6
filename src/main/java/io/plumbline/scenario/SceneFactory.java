package io.plumbline.scenario;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/** Gives each scenario a scene of its own, and its steps that scene. */
public final class SceneFactory implements ObjectFactory {

    private final Map<Class<?>, Object> steps = new HashMap<>();
    private final Setting given;
    private final long end;
    private Scene scene;

    /** Scenes in the setting that all share. */
    public SceneFactory() {
        this(null, Long.MAX_VALUE);
    }

    /** Scenes in a setting of their own, until this point of the system's clock for measuring. */
    SceneFactory(Setting given, long end) {
        this.given = given;
        this.end = end;
    }

    @Override
    public void start() {
        if (given != null && System.nanoTime() - end > 0) {
            throw new IllegalStateException("there was no time left to run it");
        }
        scene = new Scene(given == null ? Setting.shared() : given);
    }

    @Override
    public void stop() {
        steps.clear();
    }

    @Override
    public boolean addClass(Class<?> steps) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return type.cast(steps.computeIfAbsent(type, this::made));
    }

    private Object made(Class<?> type) {
        try {
            return type.getConstructor(Scene.class).newInstance(scene);
        } catch (InstantiationException | IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalStateException(type + " needs a public constructor that takes a scene", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " could not be made", e.getCause());
        }
    }
}
