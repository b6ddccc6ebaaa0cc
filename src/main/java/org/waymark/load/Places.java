package org.waymark.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.content.Option;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reports options that share a place in the list. */
record Places(ProblemLog log) {

    void check(List<Option> options) {
        Map<Integer, Option> taken = new HashMap<>();
        Set<Integer> orders = options.stream().map(Option::order).collect(Collectors.toSet());
        for (Option option : options) {
            Option first = option.order() == 0 ? null : taken.putIfAbsent(option.order(), option);
            if (first != null) {
                int free =
                        IntStream.iterate(1, i -> i + 1)
                                .filter(i -> !orders.contains(i))
                                .findFirst()
                                .orElse(1);
                report(option, first, free);
            }
        }
    }

    private void report(Option option, Option first, int free) {
        log.add(
                Code.FILE_NAME,
                option.position(),
                "place " + option.order() + " is taken by " + first.position(),
                "give one of the two another number: " + free + " is free");
    }
}
