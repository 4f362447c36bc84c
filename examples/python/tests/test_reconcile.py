"""The page of the reconciliation program: every line of the sample has a decision, and the double payment is not posted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import reconcile  # noqa: E402


def test_the_sample_is_reconciled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    reconcile.main([str(reconcile.DATA / "icbc.csv"), str(reconcile.DATA / "receivables.csv"), str(page)])
    told = capsys.readouterr().out
    assert "icbc/sides, gb18030, 20 lines, proven by RunningBalance" in told
    assert "可入账 certain: 15" in told and "疑似重复 paid already?: 1" in told and "未认领 nothing fits: 1" in told
    html = page.read_text("utf-8")
    assert html.count("<tr class=") == 18
    assert "QC-0053" in html and "<script" not in html
