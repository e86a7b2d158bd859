package io.github.pes4j.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Puts something to each clause of a contract. */
final class Clauses {

    private Clauses() {}

    /** The clauses that are failed, with what they say. */
    static <T> Map<String, String> failures(Class<T> contract, T under) {
        Map<String, String> failures = new TreeMap<>();
        Arrays.stream(contract.getMethods())
                .filter(clause -> clause.isAnnotationPresent(Test.class))
                .forEach(clause -> put(clause, under, failures));
        return failures;
    }

    private static void put(Method clause, Object under, Map<String, String> failures) {
        try {
            clause.invoke(under);
        } catch (InvocationTargetException e) {
            if (!(e.getTargetException() instanceof TestAbortedException)) {
                failures.put(clause.getName(), String.valueOf(e.getTargetException()));
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
