package org.waymark.serve;

/** What went wrong inside Waymark, in a line that an editor can pass on. */
final class Failures {

    private Failures() {}

    static String words(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "something in the content or the templates goes round in a circle, or is nested"
                    + " too deeply";
        }
        if (failure instanceof OutOfMemoryError) {
            return "this computer gave it too little memory";
        }
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }
}
