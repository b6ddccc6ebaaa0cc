package org.waymark.pdf;

import java.util.List;

/**
 * One page: slabs with their places.
 *
 * @param number from 1
 */
record Sheet(int number, List<Placed> content) {}
