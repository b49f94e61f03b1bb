"""`python -m disclosure_law` is the command line."""

from __future__ import annotations

import sys

from disclosure_law.cli import main

if __name__ == "__main__":
    sys.exit(main())
