package io.github.pes4j.examples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What callers see of a source file, each declaration with its comment. It goes by indentation, which the build keeps the same in
 * every file: what is four blanks deeper than a type is a member of it, everything else is code.
 */
final class ApiSource {

    private static final Pattern TYPE = Pattern.compile(
            "(?:(?:public|protected|private|abstract|static|final|sealed|non-sealed) )*(class|interface|record|enum|@interface) \\w+.*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*\\b(?:[(,;].*|  ?\\{)?");
    private static final Pattern MEMBER = Pattern.compile("[A-Za-z<].*");

    /**
     * Something that callers see.
     *
     * @param line where it stands, from 1
     * @param text its first line
     * @param comment its documentation comment, stars and all; empty if it has none
     * @param inherits whether it overrides something, whose comment is then its own
     */
    record Declaration(int line, String text, String comment, boolean inherits) {}

    /** A type that has been opened and not closed. */
    private record Open(int indent, String kind, boolean visible) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Declaration> found = new ArrayList<>();
    private final StringBuilder comment = new StringBuilder();
    private boolean inComment;
    private boolean inHeader;
    private boolean inherits;

    private ApiSource() {
        open.push(new Open(-4, "file", true));
    }

    /** The declarations that callers see, in order; the first is the type that the file is named after, if that is public. */
    static List<Declaration> declarations(List<String> lines) {
        ApiSource source = new ApiSource();
        for (int i = 0; i < lines.size(); i++) {
            source.read(i + 1, lines.get(i));
        }
        return List.copyOf(source.found);
    }

    private void read(int number, String line) {
        String text = line.strip();
        int indent = line.length() - line.stripLeading().length();
        if (inComment || text.startsWith("/**")) {
            if (!inComment) {
                comment.setLength(0);
            }
            comment.append(text).append('\n');
            inComment = !text.endsWith("*/");
        } else if (inHeader) {
            header(text);
        } else if (indent == open.element().indent() && text.startsWith("}")) {
            open.pop();
        } else if (indent == open.element().indent() + 4) {
            member(number, text, indent);
        }
    }

    /** The rest of a type's head, up to its brace. */
    private void header(String text) {
        inHeader = !text.endsWith("{") && !text.endsWith("{}");
        if (text.endsWith("{}")) {
            open.pop();
        }
    }

    private void member(int number, String text, int indent) {
        if (text.startsWith("@") && !text.startsWith("@interface")) {
            inherits |= text.equals("@Override");
        } else if (MEMBER.matcher(text).matches() && !text.startsWith("package ") && !text.startsWith("import ")) {
            declared(number, text, indent);
        }
    }

    private void declared(int number, String text, int indent) {
        boolean visible = isVisible(text);
        if (visible) {
            found.add(new Declaration(number, text, comment.toString(), inherits));
        }
        Matcher type = TYPE.matcher(text);
        if (type.matches() && !text.endsWith("{}")) {
            open.push(new Open(indent, type.group(1), visible));
            inHeader = !text.endsWith("{");
        }
        comment.setLength(0);
        inherits = false;
    }

    private boolean isVisible(String text) {
        Open around = open.element();
        if (!around.visible()) {
            return false;
        }
        boolean isPublic = switch (around.kind()) {
            case "interface", "@interface" -> !text.startsWith("private ");
            case "enum" -> CONSTANT.matcher(text).matches();
            default -> false;
        };
        return isPublic || text.startsWith("public ") || text.startsWith("protected ");
    }
}
