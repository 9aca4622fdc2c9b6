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
        scene = given == null ? new Scene(Setting.shared()) : new Scene(given, end);
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
