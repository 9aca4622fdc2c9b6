package io.plumbline.web;

import io.plumbline.ruleset.RulesetHistory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes the history of the rules wait when it is asked for the sources of a version, as if to compile them took long. */
final class HeldHistory implements BeanPostProcessor {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile String held;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RulesetHistory
                ? Proxy.newProxyInstance(
                        RulesetHistory.class.getClassLoader(),
                        new Class<?>[] {RulesetHistory.class},
                        (proxy, method, arguments) -> answer(bean, method, arguments))
                : bean;
    }

    private Object answer(Object history, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("sources") && arguments[0].equals(held)) {
            asked.countDown();
            released.await();
        }
        try {
            return method.invoke(history, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    void hold(String version) {
        held = version;
    }

    void awaitAsked() throws InterruptedException {
        asked.await();
    }

    void release() {
        released.countDown();
    }
}
