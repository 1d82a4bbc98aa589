package org.recoup.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;

/** An athlete file as JSON text: the components of its records by name and in order, unknown ones left out. */
public final class AthleteJson {

    private static final JsonFactory JSON = new JsonFactory();

    /** Java makes the list anew whenever it is asked, which takes longer than all the rest. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private AthleteJson() {}

    /** On one line. */
    public static String line(AthleteFile file) {
        return write(file, false);
    }

    /** On many lines, indented. */
    public static String pretty(AthleteFile file) {
        return write(file, true);
    }

    private static String write(AthleteFile file, boolean pretty) {
        StringWriter text = new StringWriter(16_000);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            value(json, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Record object) {
            json.writeStartObject();
            for (RecordComponent component : COMPONENTS.get(object.getClass())) {
                Object held = held(object, component);
                if (held != null) {
                    json.writeFieldName(component.getName());
                    value(json, held);
                }
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            // As people and devices write it: 7, not 7.0.
            if (number == Math.rint(number) && Math.abs(number) < 1e9) {
                json.writeNumber(number.longValue());
            } else {
                json.writeNumber(number);
            }
        } else {
            json.writeString(value.toString());
        }
    }

    private static @Nullable Object held(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
