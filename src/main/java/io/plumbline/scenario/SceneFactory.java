package io.plumbline.scenario;

import io.cucumber.core.backend.ObjectFactory;
import io.plumbline.methodology.Methodology;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Gives each scenario a scene of its own, and its steps that scene. */
public final class SceneFactory implements ObjectFactory {

    private final Map<Class<?>, Object> steps = new HashMap<>();
    private final Supplier<Setting> setting;
    private final long end;
    private Methodology methodology;
    private Lexicon lexicon;
    private Scene scene;

    /** Scenes in the setting that all share. */
    public SceneFactory() {
        this(Setting::shared, Long.MAX_VALUE);
    }

    /** Scenes in a setting of their own, until this point of the system's clock for measuring. */
    SceneFactory(Setting given, long end) {
        this(() -> given, end);
    }

    /** Each scene in the setting that it is given then. */
    SceneFactory(Supplier<Setting> setting, long end) {
        this.setting = setting;
        this.end = end;
    }

    @Override
    public void start() {
        Setting now = setting.get();
        // Putting the words together takes longer than many a scenario.
        if (now.ruleset().methodology() != methodology) {
            methodology = now.ruleset().methodology();
            lexicon = new Lexicon(methodology);
        }
        scene = new Scene(now, end, lexicon);
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
