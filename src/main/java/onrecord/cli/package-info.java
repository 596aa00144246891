/**
 * The command: {@link onrecord.cli.Commands} takes arguments and gives an exit code. The only place that knows picocli.
 */
@NullMarked
package onrecord.cli;

import org.jspecify.annotations.NullMarked;
