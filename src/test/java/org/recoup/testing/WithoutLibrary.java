package org.recoup.testing;

import java.io.IOException;
import java.io.InputStream;

/** Loads Recoup anew, for a program that lacks one library. */
public final class WithoutLibrary extends ClassLoader {
    private final String prefix;

    /** @param prefix how the names of the library's classes begin */
    public WithoutLibrary(String prefix) {
        super(WithoutLibrary.class.getClassLoader());
        this.prefix = prefix;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(prefix)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("org.recoup.")) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
