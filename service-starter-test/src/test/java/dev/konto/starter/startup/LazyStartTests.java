package dev.konto.starter.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.Map;

class LazyStartTests {

    private final ApplicationContextRunner lazy =
            new ApplicationContextRunner()
                    .withInitializer(
                            context ->
                                    context.addBeanFactoryPostProcessor(
                                            new LazyInitializationBeanFactoryPostProcessor()))
                    .withConfiguration(AutoConfigurations.of(StartupAutoConfiguration.class))
                    .withBean("listener", Listening.class)
                    .withBean("preparation", Preparing.class)
                    .withBean("topics", KafkaAdmin.class, () -> new KafkaAdmin(Map.of()))
                    .withBean("useCase", Answering.class);

    static class Listening {
        @KafkaListener(topics = "any")
        void on(String event) {
            throw new AssertionError(event);
        }
    }

    static class Preparing implements InitializingBean {
        @Override
        public void afterPropertiesSet() {}
    }

    static class Answering {}

    @Test
    void whatWorksUnaskedIsMadeAtOnce() {
        lazy.run(
                context -> {
                    assertThat(isMade(context, "listener")).isTrue();
                    assertThat(isMade(context, "preparation")).isTrue();
                    assertThat(isMade(context, "topics")).isTrue();
                });
    }

    @Test
    void whatAnswersWaitsUntilItIsAsked() {
        lazy.run(context -> assertThat(isMade(context, "useCase")).isFalse());
    }

    private static boolean isMade(AssertableApplicationContext context, String bean) {
        return context.getSourceApplicationContext().getBeanFactory().containsSingleton(bean);
    }
}
