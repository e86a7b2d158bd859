package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableMap;
import io.github.pes4j.core.value.Comparison;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and signs around a number that say how it is to be compared. */
final class ComparisonWords {

    /** In front of the number. */
    static final Map<String, Comparison> OPERATORS = ImmutableMap.<String, Comparison>builder()
            .put("≥", Comparison.AT_LEAST)
            .put(">=", Comparison.AT_LEAST)
            .put("大于等于", Comparison.AT_LEAST)
            .put("大于或等于", Comparison.AT_LEAST)
            .put("不少于", Comparison.AT_LEAST)
            .put("不低于", Comparison.AT_LEAST)
            .put("不小于", Comparison.AT_LEAST)
            .put("至少", Comparison.AT_LEAST)
            .put("≤", Comparison.AT_MOST)
            .put("<=", Comparison.AT_MOST)
            .put("小于等于", Comparison.AT_MOST)
            .put("小于或等于", Comparison.AT_MOST)
            .put("不超过", Comparison.AT_MOST)
            .put("不高于", Comparison.AT_MOST)
            .put("不大于", Comparison.AT_MOST)
            .put("不多于", Comparison.AT_MOST)
            .put(">", Comparison.MORE_THAN)
            .put("大于", Comparison.MORE_THAN)
            .put("超过", Comparison.MORE_THAN)
            .put("高于", Comparison.MORE_THAN)
            .put("<", Comparison.LESS_THAN)
            .put("小于", Comparison.LESS_THAN)
            .put("低于", Comparison.LESS_THAN)
            .put("少于", Comparison.LESS_THAN)
            .put("=", Comparison.EQUAL)
            .put("等于", Comparison.EQUAL)
            .put("=>", Comparison.AT_LEAST)
            .put("=<", Comparison.AT_MOST)
            .put("多于", Comparison.MORE_THAN)
            .buildOrThrow();

    /** Words before a number that only say that it is the one to reach, or the one to stay under. */
    static final Map<String, Optional<Comparison>> REACHING = ImmutableMap.<String, Optional<Comparison>>builder()
            .put("达到", Optional.empty())
            .put("达", Optional.empty())
            .put("完成", Optional.empty())
            .put("实现", Optional.empty())
            .put("保持在", Optional.empty())
            .put("控制在", Optional.of(Comparison.AT_MOST))
            .put("限于", Optional.of(Comparison.AT_MOST))
            .buildOrThrow();

    /** Behind the number and its unit. */
    static final Map<String, Comparison> ENDINGS = ImmutableMap.<String, Comparison>builder()
            .put("以上", Comparison.AT_LEAST)
            .put("及以上", Comparison.AT_LEAST)
            .put("以下", Comparison.AT_MOST)
            .put("及以下", Comparison.AT_MOST)
            .put("以内", Comparison.AT_MOST)
            .put("之内", Comparison.AT_MOST)
            .put("内", Comparison.AT_MOST)
            .put("(含)以上", Comparison.AT_LEAST)
            .put("含以上", Comparison.AT_LEAST)
            .put("(含)以下", Comparison.AT_MOST)
            .put("含以下", Comparison.AT_MOST)
            .buildOrThrow();

    private ComparisonWords() {}

    /** A pattern of any of the words, the longest first. */
    static String alternatives(Map<String, ?> words) {
        return words.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    /** What a word says; nothing, if there is no word. */
    static Optional<Comparison> of(Map<String, Comparison> words, @Nullable String word) {
        return word == null ? Optional.empty() : Optional.ofNullable(words.get(word));
    }
}
