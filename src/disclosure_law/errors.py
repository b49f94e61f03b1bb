"""The errors of this library: malformed input and programmer mistakes only.

A gap in the facts or in the law is a verdict, never an error. Messages name the place and what was
expected; they never show a value of the case.
"""

from __future__ import annotations


class DisclosureLawError(Exception):
    """Base class of every error this library raises."""


class RequestError(DisclosureLawError, ValueError):
    """
    A request cannot be read; `problems` holds every problem found, each with its path.

    Args:
        problems: One line each: path, what was expected, what to do.
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        """Keep all problems at once."""
        super().__init__("; ".join(problems))
        self.problems = problems


class ContradictionError(RequestError):
    """What is stated contradicts what the law at the date says of that role."""


class CorpusError(DisclosureLawError, ValueError):
    """A corpus is not well formed: a key without a lock, two rules with one id, ..."""
