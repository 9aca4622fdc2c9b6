package io.plumbline.scenario;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/** Gives each scenario a scene of its own, and its steps that scene. */
public final class SceneFactory implements ObjectFactory {

    private final Map<Class<?>, Object> steps = new HashMap<>();
    private Scene scene;

    @Override
    public void start() {
        scene = new Scene();
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
