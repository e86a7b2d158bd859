package io.github.pes4j.core.value;

/** What somebody wrote makes no sense. The text says what was written and what would make sense, in both languages. */
public final class RefusalException extends IllegalArgumentException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual told;

    /** A refusal in words that are filled in already. */
    public RefusalException(Bilingual told) {
        super(told.en());
        this.told = told;
    }

    /**
     * A refusal in words with places.
     *
     * @param zh the Chinese text, with places {@code {0}} …
     * @param en the English text, with the same places
     * @param arguments what stands in the places
     */
    public RefusalException(String zh, String en, Object... arguments) {
        this(new Bilingual(zh, en).with(arguments));
    }

    @Override
    public Bilingual told() {
        return told;
    }

    /** The same, with what made it come to light. */
    public RefusalException because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
