package io.github.pes4j.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** Streams that know whether somebody closed them. */
final class CallersStreams {

    private CallersStreams() {}

    static final class In extends ByteArrayInputStream {
        private boolean closed;

        In(byte[] bytes) {
            super(bytes);
        }

        boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    static final class Out extends ByteArrayOutputStream {
        private boolean closed;

        boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
