package org.waymark.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a page, option, NPQ or consultation.
 *
 * @param owner a person or role, or null: the hub itself
 * @param reviewBy when a person should read it again, or null
 */
public record Care(@Nullable String owner, @Nullable LocalDate reviewBy) {}
