"""The version of the code and the edition of the law: two things that change apart."""

from __future__ import annotations

VERSION = "0.1.0"
LAW_EDITION = "2026-11-21"
"""The day up to which the source pack was read; apart from the version of the code."""
