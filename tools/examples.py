"""The examples in the handwritten documentation: run, with what they print put in its place.

In a document, Python blocks run one after another. A `text` block is what the Python block
before it prints. A `json` or `toml` block is saved as `request.json` or `cases.toml`, and a
`console` block shows our own command line with what it prints. Other blocks are only text.
"""

from __future__ import annotations

import contextlib
import io
import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs
from sybil import Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown import CodeBlockParser

from disclosure_law.cli import main

COMMAND = "disclosure-law"
PROMPT = f"$ {COMMAND} "
FILES = {"json": "request.json", "toml": "cases.toml"}


def documents(root: Path) -> Iterator[Path]:
    """Yield the README and every page of the documentation."""
    yield root / "README.md"
    yield from sorted((root / "docs").rglob("*.md"))


def refreshed(path: Path) -> str:
    """Return the document with real outputs; an example that fails raises its own error."""
    run = _Run()
    document = Sybil(parsers=run.parsers()).parse(path)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for example in document.examples():
            example.evaluate()
    text = document.text
    for start, end, new in sorted(run.outputs, reverse=True):
        text = text[:start] + new + text[end:]
    return text


@attrs.define
class _Run:
    """The examples of one document under way: what was printed last, and the outputs found."""

    printed: str = ""
    outputs: list[tuple[int, int, str]] = attrs.Factory(list[tuple[int, int, str]])

    def parsers(self) -> list[CodeBlockParser]:
        """Return a parser for every language that means something."""
        kinds = {"python": self.python, "text": self.text, "console": self.console}
        saved = dict.fromkeys(FILES, self.save)
        return [CodeBlockParser(name, run) for name, run in {**kinds, **saved}.items()]

    def python(self, example: Example) -> None:
        """Run a block; keep what it prints."""
        with contextlib.redirect_stdout(io.StringIO()) as out:
            PythonEvaluator()(example)
        self.printed = out.getvalue()

    def text(self, example: Example) -> None:
        """Put what was printed last in the place of this block."""
        self._replace(example, self.printed)

    def console(self, example: Example) -> None:
        """Run the commands, and put what each prints below it."""
        commands = [line for line in example.parsed.splitlines() if line.startswith(PROMPT)]
        shown = [f"{command}\n{_output(command)}" for command in commands]
        self._replace(example, "".join(shown))

    def save(self, example: Example) -> None:
        """Save a block under the name of its language."""
        Path(FILES[example.region.lexemes["arguments"]]).write_text(example.parsed, "utf-8")

    def _replace(self, example: Example, new: str) -> None:
        start = example.start + example.parsed.offset
        self.outputs.append((start, start + len(example.parsed), new))


def _output(command: str) -> str:
    """Return what our command line prints, errors included."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        main(shlex.split(command.removeprefix(PROMPT)))
    return out.getvalue()
