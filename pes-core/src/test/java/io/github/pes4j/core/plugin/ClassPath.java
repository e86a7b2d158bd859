package io.github.pes4j.core.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class path of its own with plug-ins, as an application that adds some has it. Their classes are defined here, outside of
 * any module, because classes of modules are not found by way of {@code META-INF/services}.
 */
final class ClassPath extends URLClassLoader {

    private final List<String> own;

    private ClassPath(Path folder, List<String> own) throws MalformedURLException {
        super(new URL[] {folder.toUri().toURL()}, ClassPath.class.getClassLoader());
        this.own = own;
    }

    /** Runs something while these providers of a service are declared; names of classes that do not exist may be among them. */
    static void with(Path folder, Class<?> service, List<String> providers, Runnable action) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(service.getName()), providers);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ClassPath path = new ClassPath(folder, providers)) {
            thread.setContextClassLoader(path);
            action.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!own.contains(name)) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = ClassPath.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
