/**
 * The pipeline: loads, resolves, plans, renders, checks and publishes, and reports what came of it.
 *
 * <p>Start with {@link org.waymark.build.SiteBuild}. It decides the order of the stages and nothing
 * else; commands, clocks and terminals are the callers' business.
 */
@NullMarked
package org.waymark.build;

import org.jspecify.annotations.NullMarked;
