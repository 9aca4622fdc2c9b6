package io.plumbline.cli;

import io.plumbline.interview.InputError;
import io.plumbline.interview.RefusedInput;
import io.plumbline.ruleset.RulesetRefused;
import io.plumbline.ruleset.UnfinishedRun;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what kept a command from being done, to the person who can mend it and never as a stack trace. */
final class Refusals implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The exit code for a fault that nobody at the desk can mend. */
    static final int FAULT = 3;

    private static final int MOST_ERRORS = 500;

    private final PrintWriter errors;

    Refusals(PrintWriter errors) {
        this.errors = errors;
    }

    @Override
    public int handleParseException(ParameterException unclear, String[] arguments) {
        CommandLine command = unclear.getCommandLine();
        say("plumbline: "
                + (unclear instanceof UnmatchedArgumentException unmatched
                        ? "Nothing here is called '" + unmatched.getUnmatched().get(0) + "'."
                        : unclear.getMessage()));
        UnmatchedArgumentException.printSuggestions(unclear, errors);
        say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Unusable) {
            say("plumbline: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof RefusedInput refused) {
            say("plumbline: the facts cannot be taken; nothing was concluded. "
                    + counted(refused.errors().size(), "error"));
            list(refused.errors().stream().map(InputError::toString).toList());
            return ExitCode.USAGE;
        }
        if (failure instanceof RulesetRefused refused) {
            say("plumbline: the rules cannot be used; nothing was concluded. "
                    + counted(refused.diagnostics().size(), "error"));
            list(refused.diagnostics().stream().map(Object::toString).toList());
            return ExitCode.USAGE;
        }
        if (failure instanceof UnfinishedRun unfinished) {
            say("plumbline: the rules came to no conclusion: " + unfinished.getMessage());
            return FAULT;
        }
        String told = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        say("plumbline: something went wrong inside Plumbline ("
                + failure.getClass().getSimpleName() + told + "); the answer is not complete.");
        return FAULT;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s") + ":";
    }

    private void list(List<String> lines) {
        lines.stream().limit(MOST_ERRORS).forEach(each -> say("  " + each));
        if (lines.size() > MOST_ERRORS) {
            say("  and " + (lines.size() - MOST_ERRORS) + " more");
        }
    }

    private void say(String line) {
        errors.println(Page.printable(line));
    }
}
