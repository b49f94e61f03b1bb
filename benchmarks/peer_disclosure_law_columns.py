"""This library as a peer of the shared workload, over a polars frame: `evaluate_frame`.

Choices are Enum columns, facts Boolean columns; making the frame is outside the time, as for every
column engine. The law becomes expressions in the first call and is read from them in the next, as
any caseload of more than one frame has it; that the engine plans them anew each time is inside the
time.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np
import polars as pl
import spec
import workload

import disclosure_law
from disclosure_law.readers.columns import CODES, evaluate_frame

NAME, KIND = "disclosure-law, evaluate_frame (polars)", "ours"
VERSION = f"{disclosure_law.__version__} on polars {pl.__version__}"
BATCH_INPUT = "columns"
AT = dt.date(2026, 11, 21)
_CODE = {"prohibited": 0, "undetermined": -1, "permitted": 1, "required": 2}
_CODES = np.array([_CODE[word] for word in CODES], dtype=np.int8)


def prepare(columns: dict[str, Any]) -> pl.DataFrame:
    """Return the columns as a frame with the ids that the law names."""
    series = []
    for f, values in columns.items():
        if f in spec.ENUMS:
            ids = [workload.TERMS[f][v].id for v in spec.ENUMS[f]]
            series.append(pl.Series(f, ids, dtype=pl.Enum(ids)).gather(values))
        else:
            series.append(pl.Series(f, values))
    return pl.DataFrame(series)


def batch(frame: pl.DataFrame) -> Any:
    """Return the codes of the outcomes."""
    judged = evaluate_frame(frame, workload.CORPUS, at=AT, codes=True, cites=False, missing=False)
    return _CODES.take(judged["outcome"].to_numpy())
