package dev.konto.starter.startup;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.Arrays;

/// Lets a service start with lazy beans (`spring.main.lazy-initialization`) without losing
/// anything: what works without being asked for is made at once even then.
@AutoConfiguration
class StartupAutoConfiguration {

    private static final String OURS = "dev.konto.";

    /// Who makes topics, prepares the database or listens. Boot itself knows scheduled tasks, the
    /// context knows life cycles.
    @Bean
    static LazyInitializationExcludeFilter unasked() {
        return (_, _, type) ->
                KafkaAdmin.class.isAssignableFrom(type)
                        || (type.getName().startsWith(OURS) && (prepares(type) || listens(type)));
    }

    private static boolean prepares(Class<?> type) {
        return InitializingBean.class.isAssignableFrom(type);
    }

    private static boolean listens(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(KafkaListener.class));
    }
}
