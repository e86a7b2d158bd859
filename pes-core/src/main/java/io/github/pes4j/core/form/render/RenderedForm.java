package io.github.pes4j.core.form.render;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.finding.Finding;
import java.util.List;

/**
 * An evaluation as a form. Immutable and thread-safe.
 *
 * @param sheet the form
 * @param lost what of the evaluation the form cannot hold: {@code not-representable}, each with its subject
 */
public record RenderedForm(FormSheet sheet, List<Finding> lost) {

    /** Copies the findings. */
    public RenderedForm {
        lost = ImmutableList.copyOf(lost);
    }
}
