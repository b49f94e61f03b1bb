"""Equal verdicts give equal bytes, in every process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
from disclosure_law.explain import explain, explain_data, explain_html, mermaid
from tests.explain.world import VERDICTS
for name, one in VERDICTS.items():
    for lang in ("nl", "en"):
        print(name, explain(one, lang), explain_html(one, lang), explain_data(one, lang),
              mermaid(one, lang))
"""


def _printed(seed: str) -> bytes:
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], check=True, capture_output=True, env=environment
    )
    return done.stdout


def test_hash_seeds_do_not_show() -> None:
    """Processes that hash differently print the same."""
    first = _printed("1")
    assert first
    assert first == _printed("2") == _printed("20250506")
