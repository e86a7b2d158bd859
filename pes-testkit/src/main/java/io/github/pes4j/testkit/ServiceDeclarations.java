package io.github.pes4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that a provider is found both ways: on the module path by {@code module-info}, on the class path by
 * {@code META-INF/services}. A provider that is declared in one alone is silently missing in the other. Stateless and
 * thread-safe.
 */
public final class ServiceDeclarations {

    private ServiceDeclarations() {}

    /**
     * Fails unless both declarations of the providers' module name the same providers of a service, the given ones.
     *
     * @param providers all of them, from one module; at least one
     */
    public static void assertAgree(Class<?> service, Class<?>... providers) {
        Set<String> expected = new TreeSet<>();
        for (Class<?> provider : providers) {
            expected.add(provider.getName());
        }
        assertThat(inModuleInfo(service, providers[0]))
                .as("providers of %s in module-info", service.getName())
                .isEqualTo(expected);
        assertThat(inServicesFile(service, providers[0]))
                .as("providers of %s in META-INF/services", service.getName())
                .isEqualTo(expected);
    }

    /** Fails unless both declarations of the provider's module name it, each once. */
    public static void assertDeclared(Class<?> service, Class<?> provider) {
        assertThat(inModuleInfo(service, provider))
                .as("providers of %s in module-info", service.getName())
                .contains(provider.getName());
        assertThat(inServicesFile(service, provider))
                .as("providers of %s in META-INF/services", service.getName())
                .contains(provider.getName());
    }

    private static Set<String> inModuleInfo(Class<?> service, Class<?> provider) {
        try (InputStream in = beside(provider, "module-info.class").openStream()) {
            Set<String> found = new TreeSet<>();
            ModuleDescriptor.read(in).provides().stream()
                    .filter(provides -> provides.service().equals(service.getName()))
                    .forEach(provides -> found.addAll(provides.providers()));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no module-info beside " + provider.getName() + "; it says: provides " + service.getName()
                            + " with " + provider.getName(),
                    e);
        }
    }

    private static Set<String> inServicesFile(Class<?> service, Class<?> provider) {
        try (InputStream in =
                beside(provider, "META-INF/services/" + service.getName()).openStream()) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Set<String> found = new TreeSet<>();
            lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no services file beside " + provider.getName() + "; it is META-INF/services/" + service.getName()
                            + ", and holds that name",
                    e);
        }
    }

    /** A resource in the same jar or folder as a class, on the module path and on the class path. */
    private static URL beside(Class<?> type, String resource) throws IOException {
        URL root = type.getProtectionDomain().getCodeSource().getLocation();
        String base = root.toString().endsWith("/") ? root.toString() : "jar:" + root + "!/";
        return URI.create(base + resource).toURL();
    }
}
