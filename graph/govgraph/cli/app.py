"""The application: its help, its version, and how its errors end."""

import errno
import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup

from govgraph import __version__
from govgraph.errors import GovgraphError

if TYPE_CHECKING:
    from typer._click import Context

_INTERRUPTED = 130
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_EXIT_CODES = "Exit codes: 0 done, 1 failed, 2 misuse."


class Commands(TyperGroup):
    """The commands; whatever one of them raises on purpose ends in one sentence."""

    def invoke(self, ctx: "Context") -> object:
        """Run a command; a GovgraphError becomes its sentence on standard error and its code."""
        try:
            return super().invoke(ctx)
        except GovgraphError as error:
            if isinstance(error.__cause__, BrokenPipeError):
                raise _reader_gone() from error
            typer.echo(f"govgraph: {' '.join(str(error).split())}", err=True)
            raise typer.Exit(error.exit_code) from error
        except KeyboardInterrupt as error:
            typer.echo("govgraph: interrupted.", err=True)
            raise typer.Exit(_INTERRUPTED) from error
        except BrokenPipeError as error:
            raise _reader_gone() from error
        except OSError as error:
            if error.errno not in _FULL:
                raise
            typer.echo(f"govgraph: nothing more can be written: {error.strerror}.", err=True)
            raise _reader_gone() from error


def _reader_gone() -> typer.Exit:
    # The reader, such as head, has seen enough, or has no room; nothing must be flushed at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return typer.Exit(1)


def notes(*examples: str, codes: str = _EXIT_CODES) -> str:
    """Return what stands beneath a command's help: examples, one a line, and exit codes."""
    lines = "\n".join(f"  {example}" for example in examples)
    return f"\b\nExamples:\n{lines}\n\n{codes}"


app = typer.Typer(
    name="govgraph",
    cls=Commands,
    # Drawing help with rich takes longer than everything else that help needs.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    add_completion=False,
    context_settings={"max_content_width": 100},
    epilog=notes("govgraph build seeds", "govgraph query timeline", "govgraph view -o graph.html"),
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"govgraph {__version__}")
        raise typer.Exit


@app.callback()
def govgraph(
    _: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", callback=_version, is_eager=True),
    ] = False,
) -> None:
    """Read governance statements and make them a graph in which every fact cites its words."""
