package dev.konto.starter.mongo;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import java.util.List;

/// Stores every [Identifier] as its text and reads it back as its own type.
final class IdentifierConverters {

    static final List<Object> ALL = List.of(new Write(), new Read());

    private IdentifierConverters() {}

    @WritingConverter
    private static final class Write implements Converter<Identifier, String> {

        @Override
        public String convert(Identifier identifier) {
            return identifier.value();
        }
    }

    @ReadingConverter
    private static final class Read implements ConverterFactory<String, Identifier> {

        @Override
        public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            return text -> BeanUtils.instantiateClass(constructor, text);
        }
    }
}
