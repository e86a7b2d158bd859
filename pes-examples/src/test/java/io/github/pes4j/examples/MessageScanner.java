package io.github.pes4j.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts that stand in Java sources in two languages: neighbouring arguments of a call, of which each is made of string
 * literals. What joins literals with variables counts as well; each variable is a {@value #GAP}.
 */
final class MessageScanner {

    /** Stands for what is no literal. */
    static final String GAP = "\uFFFC";

    /** What holds a Chinese and an English text whatever they look like; elsewhere they are known by their letters. */
    private static final Set<String> HOLDERS =
            Set.of("Bilingual", "RefusalException", "LeverException", "code", "say", "apply", "heading");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    private static final Pattern CODE_POINT = Pattern.compile("(?<!\\\\)\\\\u+([0-9A-Fa-f]{4})");
    private static final int RADIX = 16;

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:[^\"\\\\]|\\\\.)*+)\"|'(?:[^'\\\\]|\\\\.[^']*)'"
                    + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)|(?<sign>[^\\s])",
            Pattern.DOTALL);

    /**
     * A text in two languages.
     *
     * @param at the file and the line where it stands
     * @param zh the Chinese text
     * @param en the English text
     */
    record Pair(String at, String zh, String en) {}

    /** An argument, as far as it was read. */
    private static final class Argument {
        private final StringBuilder text = new StringBuilder();
        private boolean literal;
        private boolean choice;

        void string(String value) {
            literal = true;
            text.append(value);
        }

        void other(String token) {
            choice |= token.equals("?") || token.equals("=") || token.equals("->");
            if (!token.equals("+") && !text.toString().endsWith(GAP)) {
                text.append(GAP);
            }
        }

        /** A choice between texts is none: both of them stand beside a single translation, or none. */
        boolean isText() {
            return literal && !choice;
        }

        boolean matches(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }

    /** A call, or a block, as far as it was read. */
    private static final class Call {
        private final String name;
        private final int line;
        private final List<Argument> arguments = new ArrayList<>(List.of(new Argument()));

        Call(String name, int line) {
            this.name = name;
            this.line = line;
        }

        Argument last() {
            return arguments.get(arguments.size() - 1);
        }
    }

    private final String file;
    private final List<Pair> found = new ArrayList<>();
    private final Deque<Call> open = new ArrayDeque<>();

    private MessageScanner(String file) {
        this.file = file;
        open.push(new Call("", 1));
    }

    static List<Pair> in(Path file) {
        try {
            return in(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Pair> in(String file, String source) {
        MessageScanner scanner = new MessageScanner(file);
        scanner.read(source);
        return scanner.found;
    }

    private void read(String source) {
        Matcher token = TOKEN.matcher(source);
        String before = "";
        int line = 1;
        int counted = 0;
        while (token.find()) {
            line += (int) source.substring(counted, token.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = token.start();
            if (token.group("text") != null) {
                open.element().last().string(unescaped(token.group("text")));
            } else if (token.group("block") != null) {
                open.element().last().string(unescaped(token.group("block").stripIndent()));
            } else if (token.group("word") != null) {
                before = token.group("word");
                open.element().last().other(before);
                continue;
            } else if (token.group("sign") != null) {
                sign(token.group("sign"), before, line);
            }
            before = "";
        }
    }

    /** The library knows no code points; the compiler does before anything else. */
    private static String unescaped(String literal) {
        return CODE_POINT
                .matcher(literal)
                .replaceAll(
                        point -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(point.group(1), RADIX))))
                .translateEscapes();
    }

    private void sign(String sign, String before, int line) {
        switch (sign) {
            case "(", "{", "[" -> open.push(new Call(before, line));
            case ")", "}", "]" -> {
                close(open.pop());
                open.element().last().other(sign);
            }
            case ",", ";" -> open.element().arguments.add(new Argument());
            default -> open.element().last().other(sign);
        }
    }

    private void close(Call call) {
        List<Argument> arguments = call.arguments;
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (isPair(call.name, arguments.get(i), arguments.get(i + 1))) {
                found.add(new Pair(
                        file + ":" + call.line,
                        arguments.get(i).text.toString(),
                        arguments.get(i + 1).text.toString()));
                i++;
            }
        }
    }

    private static boolean isPair(String name, Argument zh, Argument en) {
        if (!zh.isText() || !en.isText()) {
            return false;
        }
        return HOLDERS.contains(name) || (zh.matches(HAN) && en.matches(LATIN) && !en.matches(HAN));
    }
}
